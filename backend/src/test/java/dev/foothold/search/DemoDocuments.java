package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerStatus;
import dev.foothold.employers.EmployerView;
import dev.foothold.projects.AiPolicy;
import dev.foothold.projects.Audience;
import dev.foothold.projects.Deliverable;
import dev.foothold.projects.ProjectFigures;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectStatus;
import dev.foothold.projects.ProjectTerms;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.WorkMode;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import dev.foothold.universities.ClassStanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The demo's projects as entries of the index, all of them open, each with its key as slug.
final class DemoDocuments {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Integer> REPLY_DAYS = Map.of("FAST", 2, "USUAL", 5, "SLOW", 9);

    private final LocalDate today;
    private final Map<String, EmployerView> employers = new LinkedHashMap<>();
    private final Map<String, Integer> replyDays = new LinkedHashMap<>();
    private final Map<String, String> categories;

    DemoDocuments(LocalDate today) {
        this.today = today;
        read("employers").forEach(part -> {
            employers.put(text(part, "key"), employer(part));
            replyDays.put(text(part, "key"), REPLY_DAYS.getOrDefault(text(part, "replySpeed"), 5));
        });
        this.categories = categories();
    }

    /// The names of the demo's categories by key.
    static Map<String, String> categories() {
        return StreamSupport.stream(read("categories").spliterator(), false)
                .collect(Collectors.toMap(part -> text(part, "key"), part -> text(part, "name")));
    }

    List<ProjectDocument> all() {
        var number = new int[1];
        return StreamSupport.stream(read("projects").spliterator(), false)
                .map(part -> document(part, number[0]++))
                .toList();
    }

    private ProjectDocument document(JsonNode part, int number) {
        var employer = employers.get(text(part, "employer"));
        if (employer == null) {
            throw new IllegalStateException("Nobody offers " + text(part, "key"));
        }
        var terms = terms(part, number);
        var figures = new ProjectFigures(
                terms.fee(),
                terms.fee().dividedBy(terms.hours()),
                terms.fee().basisPoints(1000),
                terms.fee().minus(terms.fee().basisPoints(1000)),
                1000,
                false,
                5,
                List.of());
        var view = new ProjectView(
                new ProjectId(id(text(part, "key"))),
                text(part, "key"),
                employer.id(),
                terms,
                figures,
                ProjectStatus.PUBLISHED,
                terms.positions(),
                published(number),
                null,
                null,
                List.of(),
                1);
        return ProjectDocument.of(view, employer, categories.getOrDefault(terms.category(), terms.category()));
    }

    private Instant published(int number) {
        return today.minusDays(number % 21)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .plusSeconds(number);
    }

    private ProjectTerms terms(JsonNode part, int number) {
        var startsOn = today.plusDays(14 + number % 40);
        return new ProjectTerms(
                text(part, "title"),
                text(part, "outcome"),
                text(part, "description"),
                StreamSupport.stream(part.get("deliverables").spliterator(), false)
                        .map(one -> new Deliverable(text(one, "title"), texts(one.get("criteria"))))
                        .toList(),
                texts(part.get("skills")),
                text(part, "category"),
                part.get("hours").asInt(),
                Money.usd(part.get("feeCents").asLong()),
                part.get("positions").asInt(),
                startsOn,
                startsOn.plusDays(part.get("windowDays").asInt()),
                today.plusDays(7 + number % 20),
                WorkMode.valueOf(text(part, "mode")),
                place(part),
                audience(part),
                texts(part.get("questions")),
                AiPolicy.valueOf(text(part, "aiPolicy")),
                new AccountId(id("supervisor")),
                texts(part.get("learningGoals")));
    }

    private static @Nullable Place place(JsonNode part) {
        return part.hasNonNull("city")
                ? new Place(text(part, "city"), text(part, "state"), latitude(part), longitude(part))
                : null;
    }

    // Columbus, or somewhere far from it.
    private static double latitude(JsonNode part) {
        return text(part, "city").equals("Columbus") ? 39.96 : 45;
    }

    private static double longitude(JsonNode part) {
        return text(part, "city").equals("Columbus") ? -83.0 : -122;
    }

    private static Audience audience(JsonNode part) {
        return switch (text(part, "audience")) {
            case "EARLY_YEAR" -> new Audience(Set.of(ClassStanding.FIRST_YEAR, ClassStanding.SECOND_YEAR), Set.of(), 0);
            case "STANDINGS" ->
                new Audience(
                        texts(part.get("standings")).stream()
                                .map(ClassStanding::valueOf)
                                .collect(Collectors.toSet()),
                        Set.of(),
                        0);
            default -> Audience.anyone();
        };
    }

    private EmployerView employer(JsonNode part) {
        return new EmployerView(
                new EmployerId(id(text(part, "key"))),
                text(part, "key"),
                text(part, "name"),
                text(part, "website"),
                text(part, "about"),
                text(part, "industry"),
                text(part, "size"),
                new Place(text(part, "city"), text(part, "state"), null, null),
                EmployerStatus.VERIFIED,
                List.of(),
                today.minusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                1);
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String text(JsonNode part, String name) {
        return part.get(name).asString();
    }

    private static JsonNode read(String name) {
        try (var content = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return JSON.readTree(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
