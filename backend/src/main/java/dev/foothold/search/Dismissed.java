package dev.foothold.search;

import static dev.foothold.search.NotInterestedReason.EMPLOYER;
import static dev.foothold.search.NotInterestedReason.OTHER;
import static dev.foothold.search.NotInterestedReason.SKILLS;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.WorkMode;
import dev.foothold.search.SearchResult.ProjectHit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A project that a student did not want, with what can be the reason. What is like it is told twice, for a project
/// that was found and for Elasticsearch; both say the same.
///
/// @param payPerHour in cents
/// @param city with its state; null where the work is remote
record Dismissed(
        NotInterestedReason reason,
        String category,
        List<String> skills,
        long payPerHour,
        int hours,
        LocalDate startsOn,
        WorkMode mode,
        @Nullable String city) {

    private static final int DAYS_AROUND = 14;

    /// Whether the reason says something of other projects, the employer's apart.
    static boolean tellsOfOthers(NotInterestedReason reason) {
        return reason != EMPLOYER && reason != OTHER;
    }

    /// Nothing where no other project can be like it.
    static Optional<Dismissed> of(ProjectView project, NotInterestedReason reason) {
        var terms = project.terms();
        var place = terms.place();
        return tellsOfOthers(reason) && !(reason == SKILLS && terms.skills().isEmpty())
                ? Optional.of(new Dismissed(
                        reason,
                        terms.category(),
                        terms.skills(),
                        project.figures().payPerHour().minor(),
                        terms.hours(),
                        terms.startsOn(),
                        terms.mode(),
                        place == null ? null : cityOf(place.city(), place.state())))
                : Optional.empty();
    }

    /// Whether the project is like this one in what was not liked: in the same field, with most of its skills, for no
    /// more an hour, with as many hours or more, beginning within two weeks of it, in the same city, or remote too.
    boolean isLike(ProjectHit hit) {
        return switch (reason) {
            case FIELD -> category.equals(hit.category());
            case SKILLS -> skills.stream().filter(hit.skills()::contains).count() >= mostSkills();
            case PAY -> hit.payPerHour().minor() <= payPerHour;
            case HOURS -> hit.hours() >= hours;
            case DATES -> Math.abs(ChronoUnit.DAYS.between(startsOn, LocalDate.parse(hit.startsOn()))) <= DAYS_AROUND;
            case PLACE ->
                city == null ? hit.mode() == mode : hit.city() != null && city.equals(cityOf(hit.city(), hit.state()));
            case EMPLOYER, OTHER -> false;
        };
    }

    /// What finds the projects that are like this one.
    Query alike() {
        return switch (reason) {
            case FIELD -> equal("category", category);
            case SKILLS -> {
                var each = skills.stream().map(skill -> equal("skills", skill)).toList();
                yield Query.of(query ->
                        query.bool(bool -> bool.should(each).minimumShouldMatch(String.valueOf(mostSkills()))));
            }
            case PAY ->
                Query.of(query -> query.range(range ->
                        range.number(number -> number.field("payPerHour").lte((double) payPerHour))));
            case HOURS ->
                Query.of(query -> query.range(
                        range -> range.number(number -> number.field("hours").gte((double) hours))));
            case DATES ->
                Query.of(query -> query.range(range -> range.date(date -> date.field("startsOn")
                        .gte(startsOn.minusDays(DAYS_AROUND).toString())
                        .lte(startsOn.plusDays(DAYS_AROUND).toString()))));
            case PLACE -> city == null ? equal("mode", mode.name()) : equal("cityKey", city);
            case EMPLOYER, OTHER -> Query.of(query -> query.matchNone(none -> none));
        };
    }

    private int mostSkills() {
        return skills.size() / 2 + 1;
    }

    private static Query equal(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    private static String cityOf(String city, @Nullable String state) {
        return city + ", " + state;
    }
}
