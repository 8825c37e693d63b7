package dev.foothold.search;

import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerView;
import dev.foothold.projects.ProjectBrief;
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
        return employer != null && isChosen(project, employer) && isInRange(project) && says(project, employer);
    }

    static long payPerHour(ProjectBrief project) {
        return project.hours() == 0 ? 0 : project.fee().minor() / project.hours();
    }

    private boolean isChosen(ProjectBrief project, EmployerView employer) {
        return anyOf(search.categories(), project.category())
                && anyOf(search.modes(), project.mode().name())
                && anyOf(search.states(), project.state())
                && (search.skills().isEmpty()
                        || project.skills().stream().anyMatch(search.skills()::contains))
                && (search.employer() == null || search.employer().equals(employer.slug()))
                && (!search.earlyYear() || project.audience().welcomesEarlyYears());
    }

    private boolean isInRange(ProjectBrief project) {
        return between(project.hours(), search.hoursMin(), search.hoursMax(), 1)
                && between(project.fee().minor(), search.payMin(), search.payMax(), CENTS)
                && between(payPerHour(project), search.rateMin(), null, CENTS);
    }

    private boolean says(ProjectBrief project, EmployerView employer) {
        var text = (project.title() + " " + employer.name() + " " + String.join(" ", project.skills()))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    private static boolean anyOf(List<String> chosen, @Nullable String value) {
        return chosen.isEmpty() || value != null && chosen.contains(value);
    }

    private static boolean between(long value, @Nullable Integer from, @Nullable Integer to, long factor) {
        return (from == null || value >= from * factor) && (to == null || value <= to * factor);
    }
}
