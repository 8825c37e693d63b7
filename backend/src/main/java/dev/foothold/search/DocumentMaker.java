package dev.foothold.search;

import dev.foothold.employers.EmployerStatus;
import dev.foothold.employers.EmployerView;
import dev.foothold.projects.Audience;
import dev.foothold.projects.ProjectTerms;
import dev.foothold.projects.ProjectView;
import dev.foothold.search.ProjectDocument.GeoPoint;
import dev.foothold.universities.ClassStanding;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a project's entry of the index out of what the doors tell.
final class DocumentMaker {

    private static final int SMALL_IN_HOURS = 15;
    private static final Pattern LINE_MARKS = Pattern.compile("(?m)^\\s*(#{1,6}|[-*+>]|\\d+\\.)\\s+");
    private static final Pattern INLINE_MARKS = Pattern.compile("[*_`]{1,3}");

    private final ProjectView project;
    private final ProjectTerms terms;
    private final EmployerView employer;
    private final String categoryName;
    private final @Nullable Integer replyDays;
    private final ProjectCard card;

    DocumentMaker(ProjectView project, EmployerView employer, String categoryName, @Nullable Integer replyDays) {
        this.project = project;
        this.terms = project.terms();
        this.employer = employer;
        this.categoryName = categoryName;
        this.replyDays = replyDays;
        this.card = card();
    }

    ProjectDocument document() {
        return new ProjectDocument(
                card.id(),
                card.slug(),
                card,
                card.title(),
                terms.outcome(),
                text(),
                employer.id().toString(),
                card.employerName(),
                card.employerSlug(),
                card.employerVerified(),
                card.category(),
                categoryName,
                card.skills(),
                SearchLabels.of(card, employer.industry()),
                vocabulary(),
                card.mode(),
                card.city(),
                card.state(),
                card.city() == null ? null : card.city() + ", " + card.state(),
                card.location(),
                card.hours(),
                card.fee().minor(),
                card.payPerHour().minor(),
                card.net().minor(),
                card.earlyYear(),
                SearchFlag.of(card),
                card.audience(),
                admits(),
                universities(),
                replyDays,
                card.applyBy(),
                card.startsOn(),
                card.endsOn(),
                card.publishedAt(),
                Signals.standing(publishedAt(), card),
                card.positionsLeft());
    }

    private ProjectCard card() {
        var place = terms.place();
        return new ProjectCard(
                project.id().toString(),
                project.slug(),
                terms.title(),
                employer.name(),
                employer.slug(),
                employer.status() == EmployerStatus.VERIFIED,
                terms.category(),
                categoryName,
                terms.skills(),
                terms.mode().name(),
                place == null ? null : place.city(),
                place == null ? null : place.state(),
                place == null ? null : location(place.latitude(), place.longitude()),
                terms.hours(),
                project.figures().fee(),
                project.figures().payPerHour(),
                project.figures().net(),
                terms.audience().welcomesEarlyYears(),
                suitsFirst(terms.audience(), terms.hours()),
                terms.audience().standings().stream()
                        .map(ClassStanding::name)
                        .sorted()
                        .toList(),
                replyDays,
                terms.applyBy().toString(),
                terms.startsOn().toString(),
                terms.endsOn().toString(),
                publishedAt().toString(),
                project.positionsLeft());
    }

    /// It is meant for first and second years, keeps seats for them, or welcomes everybody for a small piece of work.
    static boolean suitsFirst(Audience audience, int hours) {
        var meant =
                !audience.standings().isEmpty() && audience.standings().stream().allMatch(ClassStanding::earlyYear);
        return meant || audience.earlyYearSeats() > 0 || audience.welcomesEarlyYears() && hours <= SMALL_IN_HOURS;
    }

    private List<String> admits() {
        var standings = terms.audience().standings();
        var admitted = standings.isEmpty() ? EnumSet.allOf(ClassStanding.class) : EnumSet.copyOf(standings);
        return admitted.stream().map(ClassStanding::name).toList();
    }

    private List<String> universities() {
        var universities = terms.audience().universities();
        return universities.isEmpty()
                ? List.of(SearchFilters.ANY_UNIVERSITY)
                : universities.stream().map(Objects::toString).toList();
    }

    private Instant publishedAt() {
        return Objects.requireNonNullElse(project.publishedAt(), Instant.EPOCH);
    }

    private String text() {
        var deliverables = terms.deliverables().stream()
                .flatMap(part -> Stream.concat(Stream.of(part.title()), part.criteria().stream()));
        var lines = Stream.concat(Stream.of(withoutMarks(terms.description())), deliverables);
        return String.join("\n", lines.toList());
    }

    /// Markdown without the marks that would show in a snippet.
    private static String withoutMarks(String markdown) {
        return INLINE_MARKS.matcher(LINE_MARKS.matcher(markdown).replaceAll("")).replaceAll("");
    }

    private List<String> vocabulary() {
        var texts = Stream.of(
                Stream.of(terms.title(), terms.outcome(), categoryName, employer.name()),
                terms.skills().stream(),
                Stream.ofNullable(card.city()));
        return texts.flatMap(part -> part)
                .flatMap(text -> Arrays.stream(Spelling.words(text)))
                .filter(word -> word.length() >= Spelling.SHORTEST)
                .distinct()
                .toList();
    }

    private static @Nullable GeoPoint location(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }
}
