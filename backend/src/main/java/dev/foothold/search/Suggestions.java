package dev.foothold.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.foothold.projects.CategoryView;
import dev.foothold.projects.Projects;
import dev.foothold.shared.InvalidInput;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Completes what is being typed: categories and skills from memory, titles and employers from the index.
@Component
class Suggestions {

    private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);
    private static final int SHORTEST = 2;
    private static final int MOST_OF_A_KIND = 4;

    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;
    private final List<CategoryView> categories;
    private final List<String> skills;
    private final Clock clock;

    Suggestions(
            ElasticsearchClient client,
            ElasticsearchSettings settings,
            Projects projects,
            JsonMapper json,
            Clock clock) {
        this.client = client;
        this.settings = settings;
        this.categories = projects.categories();
        this.skills = skills(json);
        this.clock = clock;
    }

    /// One way to go on.
    ///
    /// @param value what to search for: a text, a skill, a category's key, an employer's slug
    record Suggestion(Kind kind, String text, String value) {}

    @Schema(name = "SuggestionKind")
    enum Kind {
        CATEGORY,
        SKILL,
        EMPLOYER,
        TITLE
    }

    List<Suggestion> of(@Nullable String typed) {
        var text = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (text.length() > SearchQuery.LONGEST_TEXT) {
            throw new InvalidInput("q", "Search for up to " + SearchQuery.LONGEST_TEXT + " characters.");
        }
        if (text.length() < SHORTEST) {
            return List.of();
        }
        var known = Stream.concat(
                categories.stream()
                        .filter(category -> begins(category.name(), text))
                        .limit(MOST_OF_A_KIND)
                        .map(category -> new Suggestion(Kind.CATEGORY, category.name(), category.key())),
                skills.stream()
                        .filter(skill -> begins(skill, text))
                        .limit(MOST_OF_A_KIND)
                        .map(skill -> new Suggestion(Kind.SKILL, skill, skill)));
        return Stream.concat(known, indexed(text)).toList();
    }

    private Stream<Suggestion> indexed(String text) {
        try {
            var hits = find(text);
            var employers = hits.stream()
                    .filter(hit -> begins(hit.employerName(), text))
                    .map(hit -> new Suggestion(Kind.EMPLOYER, hit.employerName(), hit.employerSlug()))
                    .distinct()
                    .limit(MOST_OF_A_KIND);
            var titles = hits.stream()
                    .filter(hit -> !begins(hit.employerName(), text))
                    .map(hit -> new Suggestion(Kind.TITLE, hit.title(), hit.title()))
                    .distinct()
                    .limit(MOST_OF_A_KIND);
            return Stream.concat(employers, titles);
        } catch (IOException | ElasticsearchException away) {
            LOG.debug("No suggestions of titles while Elasticsearch is away", away);
            return Stream.of();
        }
    }

    private List<Named> find(String text) throws IOException {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
        var answer = client.search(
                request -> request.index(settings.alias())
                        .timeout("500ms")
                        .size(12)
                        .trackTotalHits(track -> track.enabled(false))
                        .source(source ->
                                source.filter(filter -> filter.includes("title", "employerName", "employerSlug")))
                        .query(query -> query.bool(bool -> bool.must(must -> must.multiMatch(match -> match.query(text)
                                        .fields("title.beginnings^2", "employerName.beginnings^3")
                                        .type(TextQueryType.BestFields)
                                        .operator(Operator.And)))
                                .filter(filter -> filter.range(range ->
                                        range.date(date -> date.field("applyBy").gte(today)))))),
                Named.class);
        return answer.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }

    private record Named(String title, String employerName, String employerSlug) {}

    private static boolean begins(String name, String text) {
        var lower = name.toLowerCase(Locale.ROOT);
        var typed = text.toLowerCase(Locale.ROOT);
        return lower.startsWith(typed) || lower.contains(" " + typed);
    }

    private static List<String> skills(JsonMapper json) {
        try (var content = new ClassPathResource("reference/skills.json").getInputStream()) {
            return json.readValue(content, new TypeReference<List<SkillGroup>>() {}).stream()
                    .flatMap(group -> group.skills().stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record SkillGroup(String group, List<String> skills) {}
}
