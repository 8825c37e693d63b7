package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Completes what is being typed: categories and skills from memory, employers and titles by one small question to the
/// index.
@Component
class Suggestions {

    private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);
    private static final int SHORTEST = 2;
    private static final int MOST_OF_A_KIND = 4;
    private static final int LOOKED_AT = 12;

    private final SearchEngine engine;
    private final Vocabulary vocabulary;
    private final List<Known> categories;
    private final List<Known> skills;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Suggestions(SearchEngine engine, Vocabulary vocabulary, ReferenceWords words, Clock clock) {
        this.engine = engine;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.categories = words.categories().entrySet().stream()
                .map(category -> new Suggestion(Kind.CATEGORY, category.getValue(), category.getKey(), null))
                .map(Known::of)
                .toList();
        this.skills = words.skills().stream()
                .map(skill -> new Suggestion(Kind.SKILL, skill, skill, null))
                .map(Known::of)
                .toList();
    }

    /// A suggestion that is always there, with its words made ready to be compared.
    private record Known(Suggestion suggestion, String[] words) {
        static Known of(Suggestion suggestion) {
            return new Known(suggestion, Spelling.words(suggestion.text()));
        }
    }

    /// One way to go on.
    ///
    /// @param value what to search for: a text, a skill, a category's key, an employer's slug
    /// @param slug of the project that has this title
    record Suggestion(
            Kind kind, String text, String value, @Nullable String slug) {}

    @Schema(name = "SuggestionKind")
    enum Kind {
        CATEGORY,
        SKILL,
        EMPLOYER,
        TITLE
    }

    /// What is suggested, as a browser reads it: a list of [Suggestion] in JSON.
    byte[] answer(String text) {
        return json.writeValueAsBytes(of(text));
    }

    /// @param text what was typed, not longer than [SearchQuery#LONGEST_TEXT]
    List<Suggestion> of(String text) {
        if (text.length() < SHORTEST) {
            return List.of();
        }
        var corrected = vocabulary.spelling().correctedBeginning(text);
        var typed = Spelling.words(corrected == null ? text : corrected);
        if (typed.length == 0) {
            return List.of();
        }
        return Stream.of(beginning(categories, typed), beginning(skills, typed), indexed(typed))
                .flatMap(suggestions -> suggestions)
                .toList();
    }

    private static Stream<Suggestion> beginning(List<Known> all, String[] typed) {
        return all.stream()
                .filter(known -> begins(known.words(), typed))
                .map(Known::suggestion)
                .limit(MOST_OF_A_KIND);
    }

    private Stream<Suggestion> indexed(String[] typed) {
        try {
            var found = json.readValue(engine.ask(request(String.join(" ", typed))), Answer.class)
                    .hits()
                    .hits();
            return Stream.concat(
                    distinct(found, source -> source.employer(typed)), distinct(found, source -> source.title(typed)));
        } catch (IOException | ElasticsearchException away) {
            LOG.debug("No suggestions of titles while Elasticsearch is away", away);
            return Stream.of();
        }
    }

    private static Stream<Suggestion> distinct(List<Hit> hits, Function<Source, @Nullable Suggestion> suggestion) {
        return hits.stream()
                .map(hit -> suggestion.apply(hit.source()))
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_OF_A_KIND);
    }

    /// Elasticsearch's answer, as far as it is looked at.
    private record Answer(Hits hits) {}

    private record Hits(List<Hit> hits) {}

    private record Hit(@JsonProperty("_source") Source source) {}

    private record Source(String title, String slug, String employerName, String employerSlug) {

        @Nullable
        Suggestion employer(String[] typed) {
            return begins(Spelling.words(employerName), typed)
                    ? new Suggestion(Kind.EMPLOYER, employerName, employerSlug, null)
                    : null;
        }

        @Nullable
        Suggestion title(String[] typed) {
            return begins(Spelling.words(title), typed) ? new Suggestion(Kind.TITLE, title, title, slug) : null;
        }
    }

    private SearchRequest request(String text) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return SearchRequest.of(request -> request.index(engine.alias())
                .timeout("500ms")
                .size(LOOKED_AT)
                .trackTotalHits(track -> track.enabled(false))
                .source(source ->
                        source.filter(filter -> filter.includes("title", "slug", "employerName", "employerSlug")))
                .query(query -> query.bool(bool -> bool.should(
                                beginning("title.beginnings", text, 1), beginning("employerName.beginnings", text, 2))
                        .minimumShouldMatch("1")
                        .filter(SearchRequests.stillOpen(today)))));
    }

    private static Query beginning(String field, String text, float boost) {
        return Query.of(query -> query.match(
                match -> match.field(field).query(text).operator(Operator.And).boost(boost)));
    }

    /// Whether each of the words typed begins a word of the name.
    private static boolean begins(String[] words, String[] typed) {
        for (var part : typed) {
            if (!beginsOne(words, part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsOne(String[] words, String part) {
        for (var word : words) {
            if (word.startsWith(part)) {
                return true;
            }
        }
        return false;
    }
}
