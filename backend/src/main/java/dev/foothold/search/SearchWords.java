package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What must stand in a project to be found by some words, and what lifts it above the others that have them.
final class SearchWords {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final String ENOUGH_WORDS = "2<-1 5<70%";

    private SearchWords() {}

    /// @param corrected the same text with mistyped words set right, where there are any
    static Query of(String typed, @Nullable String corrected) {
        var asTyped = found(typed);
        return corrected == null
                ? asTyped
                : Query.of(query -> query.bool(bool ->
                        bool.should(boosted(asTyped, 8), found(corrected)).minimumShouldMatch("1")));
    }

    /// Whether the words stand there as they were typed.
    static Query asTyped(String typed) {
        return Query.of(query -> query.bool(bool -> bool.filter(needed(typed))));
    }

    /// Marks the words where they stand.
    static Query toHighlight(String typed, @Nullable String corrected) {
        var text = corrected == null ? typed : typed + " " + corrected;
        return match("words", text.replace('"', ' '), 1, Operator.Or);
    }

    private static Query found(String text) {
        return Query.of(query -> query.bool(bool -> bool.must(needed(text)).should(lifting(text.replace('"', ' ')))));
    }

    private static List<Query> needed(String text) {
        var needed = new ArrayList<Query>();
        var quoted = QUOTED.matcher(text);
        quoted.results().limit(3).forEach(match -> needed.add(phrase("words", match.group(1), 0, 1)));
        var rest = quoted.replaceAll(" ").replace('"', ' ').strip();
        if (!rest.isEmpty() || needed.isEmpty()) {
            needed.add(Query.of(query -> query.match(match -> match.field("words")
                    .query(rest)
                    .minimumShouldMatch(ENOUGH_WORDS)
                    .zeroTermsQuery(ZeroTermsQuery.All))));
        }
        return needed;
    }

    private static List<Query> lifting(String text) {
        return List.of(
                match("title", text, 4, Operator.Or),
                match("title.plain", text, 2, Operator.Or),
                phrase("title", text, 2, 4),
                match("skills.words", text, 3, Operator.Or),
                match("skills.plain", text, 3, Operator.Or),
                phrase("skills.words", text, 0, 4),
                match("categoryName", text, 2, Operator.Or),
                match("employerName", text, 6, Operator.And),
                match("labels", text, 3, Operator.Or),
                match("outcome", text, 1, Operator.Or));
    }

    private static Query match(String field, String text, float boost, Operator operator) {
        return Query.of(query -> query.match(
                match -> match.field(field).query(text).operator(operator).boost(boost)));
    }

    // Without synonyms: a phrase of many words that have some would become thousands of phrases.
    private static Query phrase(String field, String text, int slop, float boost) {
        return Query.of(query -> query.matchPhrase(phrase -> phrase.field(field)
                .query(text)
                .analyzer("prose")
                .slop(slop)
                .boost(boost)
                .zeroTermsQuery(ZeroTermsQuery.All)));
    }

    private static Query boosted(Query query, float boost) {
        return Query.of(outer -> outer.bool(bool -> bool.must(query).boost(boost)));
    }
}
