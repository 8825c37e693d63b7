package dev.foothold.search;

import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerView;
import dev.foothold.projects.ProjectBrief;
import dev.foothold.projects.WorkMode;
import dev.foothold.search.ProjectDocument.GeoPoint;
import dev.foothold.search.SearchQuery.Near;
import dev.foothold.search.SearchQuery.Span;
import dev.foothold.universities.ClassStanding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The filters of a search, held against projects one by one.
final class PlainFilters {

    private static final long CENTS = 100;

    private final SearchQuery search;
    private final Map<EmployerId, EmployerView> employers;
    private final List<String> words;

    PlainFilters(SearchQuery search, Map<EmployerId, EmployerView> employers) {
        this.search = search;
        this.employers = employers;
        this.words = List.of(search.text().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    boolean admit(ProjectBrief project) {
        var employer = employers.get(project.employer());
        return employer != null
                && isChosen(project, employer)
                && isThere(project)
                && isInRange(project)
                && says(project, employer);
    }

    /// The parameters that only the index can follow.
    static List<String> ignoredOf(SearchQuery search) {
        var asked = new LinkedHashMap<String, Boolean>();
        asked.put("open_to_me", search.openToMe());
        asked.put("reply_max", search.replyMax() != null);
        return asked.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    static long payPerHour(ProjectBrief project) {
        return project.hours() == 0 ? 0 : project.fee().minor() / project.hours();
    }

    /// How far away it is; infinitely where nobody knows.
    static double miles(Near near, ProjectBrief project) {
        var place = project.place();
        if (place == null || place.latitude() == null || place.longitude() == null) {
            return Double.POSITIVE_INFINITY;
        }
        return Reasons.miles(near, new GeoPoint(place.latitude(), place.longitude()));
    }

    private boolean isChosen(ProjectBrief project, EmployerView employer) {
        return anyOf(search.categories(), project.category())
                && anyOf(search.modes(), project.mode().name())
                && (search.skills().isEmpty() || project.skills().stream().anyMatch(search.skills()::contains))
                && anyOf(search.employers(), employer.slug())
                && (search.standings().isEmpty()
                        || search.standings().stream().anyMatch(standing -> admits(project, standing)))
                && (!search.firstProject() || DocumentMaker.suitsFirst(project.audience(), project.hours()))
                && (!search.earlyYear() || project.audience().welcomesEarlyYears());
    }

    private boolean isThere(ProjectBrief project) {
        var place = project.place();
        return anyOf(search.states(), place == null ? null : place.state())
                && anyOf(search.cities(), place == null ? null : place.city() + ", " + place.state())
                && (search.near() == null || isNear(search.near(), project));
    }

    private static boolean isNear(Near near, ProjectBrief project) {
        return miles(near, project) <= near.miles() || near.remoteToo() && project.mode() == WorkMode.REMOTE;
    }

    private boolean isInRange(ProjectBrief project) {
        return between(project.hours(), search.hours(), 1)
                && between(project.fee().minor(), search.fee(), CENTS)
                && between(payPerHour(project), search.rate(), CENTS)
                && between(project.startsOn(), search.start());
    }

    private boolean says(ProjectBrief project, EmployerView employer) {
        var text = (project.title() + " " + employer.name() + " " + String.join(" ", project.skills()))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    private static boolean admits(ProjectBrief project, String standing) {
        var standings = project.audience().standings();
        return standings.isEmpty() || standings.contains(ClassStanding.valueOf(standing));
    }

    private static boolean anyOf(List<String> chosen, @Nullable String value) {
        return chosen.isEmpty() || value != null && chosen.contains(value);
    }

    private static boolean between(LocalDate day, Span<LocalDate> span) {
        return (span.from() == null || !day.isBefore(span.from())) && (span.to() == null || !day.isAfter(span.to()));
    }

    private static boolean between(long value, Span<Integer> span, long factor) {
        return (span.from() == null || value >= span.from() * factor)
                && (span.to() == null || value < (span.to() + 1L) * factor);
    }
}
