package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final String before;
    private final String between;
    private final String after;
    private final String end;

    Suggestions(SearchEngine engine, Vocabulary vocabulary, ReferenceWords words, Clock clock) {
        this.engine = engine;
        this.vocabulary = vocabulary;
        this.clock = clock;
        var parts = """
                {"timeout": "500ms", "size": %d, "track_total_hits": false, "_source": %s, "query": {"bool": {
                    "should": [
                        {"match": {"title.beginnings": {"query": "#", "operator": "and"}}},
                        {"match": {"employerName.beginnings": {"query": "#", "operator": "and", "boost": 2}}}],
                    "minimum_should_match": 1,
                    "filter": {"range": {"applyBy": {"gte": "#"}}}}}}
                """.formatted(LOOKED_AT, json.writeValueAsString(SuggestedProject.FIELDS))
                .split("#");
        this.before = parts[0];
        this.between = parts[1];
        this.after = parts[2];
        this.end = parts[3];
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
        var list = new ByteArrayOutputStream();
        try (var writer = json.createGenerator(list)) {
            writer.writeStartArray();
            for (var suggestion : of(text)) {
                writer.writeStartObject();
                writer.writeStringProperty("kind", suggestion.kind().name());
                writer.writeStringProperty("text", suggestion.text());
                writer.writeStringProperty("value", suggestion.value());
                writer.writeStringProperty("slug", suggestion.slug());
                writer.writeEndObject();
            }
            writer.writeEndArray();
        }
        return list.toByteArray();
    }

    /// @param text what was typed, not longer than [SearchQuery#LONGEST_TEXT]
    List<Suggestion> of(String text) {
        if (text.length() < SHORTEST) {
            return List.of();
        }
        var typed = vocabulary.spelling().beginning(text);
        if (typed.length == 0) {
            return List.of();
        }
        var suggestions = new ArrayList<Suggestion>();
        addBeginning(categories, typed, suggestions);
        addBeginning(skills, typed, suggestions);
        suggestions.addAll(indexed(typed));
        return suggestions;
    }

    private static void addBeginning(List<Known> all, String[] typed, List<Suggestion> suggestions) {
        var room = suggestions.size() + MOST_OF_A_KIND;
        for (var known : all) {
            if (suggestions.size() < room && Spelling.areBegunBy(known.words(), typed)) {
                suggestions.add(known.suggestion());
            }
        }
    }

    private Collection<Suggestion> indexed(String[] typed) {
        try {
            var found = SuggestedProject.read(engine.ask(request(String.join(" ", typed))), json);
            var suggestions = new ArrayList<Suggestion>(employers(found, typed));
            suggestions.addAll(titles(found, typed));
            return suggestions;
        } catch (IOException | ElasticsearchException away) {
            LOG.debug("No suggestions of titles while Elasticsearch is away", away);
            return List.of();
        }
    }

    private static Collection<Suggestion> employers(List<SuggestedProject> found, String[] typed) {
        var suggestions = new LinkedHashSet<Suggestion>();
        for (var project : found) {
            if (suggestions.size() < MOST_OF_A_KIND && Spelling.isBegunBy(project.employerName(), typed)) {
                suggestions.add(new Suggestion(Kind.EMPLOYER, project.employerName(), project.employerSlug(), null));
            }
        }
        return suggestions;
    }

    private static Collection<Suggestion> titles(List<SuggestedProject> found, String[] typed) {
        var suggestions = new LinkedHashSet<Suggestion>();
        for (var project : found) {
            if (suggestions.size() < MOST_OF_A_KIND && Spelling.isBegunBy(project.title(), typed)) {
                suggestions.add(new Suggestion(Kind.TITLE, project.title(), project.title(), project.slug()));
            }
        }
        return suggestions;
    }

    // asked at each letter typed, so it is not built of objects first; words have nothing in them that JSON would mark
    private byte[] request(String words) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return (before + words + between + words + after + today + end).getBytes(StandardCharsets.UTF_8);
    }
}
