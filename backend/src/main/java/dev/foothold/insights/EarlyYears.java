package dev.foothold.insights;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.CohortView;
import dev.foothold.universities.Universities;
import dev.foothold.universities.UniversityId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to the early-year figures, for career services of the university itself.
@Component
@Transactional(readOnly = true)
class EarlyYears {

    private final StepTable table;
    private final Universities universities;
    private final Accounts accounts;
    private final InsightSettings settings;
    private final Clock clock;

    EarlyYears(StepTable table, Universities universities, Accounts accounts, InsightSettings settings, Clock clock) {
        this.table = table;
        this.universities = universities;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param from the first day; by default the academic year begins the period
    /// @param to the last day; by default today
    EarlyYearView view(AccountId actor, UniversityId university, @Nullable LocalDate from, @Nullable LocalDate to) {
        accounts.require(actor, university.id(), OrganisationRole.CAREER_SERVICES);
        var period = Period.of(from, to, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var funnel = new FunnelTable(
                table.count(university, period.from(), period.to()),
                enrolled(actor, university, period.terms()),
                settings.smallestCell());
        return new EarlyYearView(
                university,
                period.from(),
                period.to(),
                period.terms(),
                funnel.rows(),
                funnel.total(),
                Finding.in(funnel.rows()),
                definitions(),
                funnel.withholds(),
                settings.smallestCell(),
                clock.instant());
    }

    private Map<ClassStanding, Integer> enrolled(AccountId actor, UniversityId university, List<String> terms) {
        var enrolled = new EnumMap<ClassStanding, Integer>(ClassStanding.class);
        terms.stream()
                .flatMap(term -> universities.cohorts(actor, university, term).stream())
                .forEach(
                        (CohortView cohort) -> enrolled.merge(cohort.classStanding(), cohort.enrolled(), Integer::sum));
        return enrolled;
    }

    private static List<EarlyYearView.StepDefinition> definitions() {
        return Arrays.stream(FunnelStep.values())
                .map(step -> new EarlyYearView.StepDefinition(step.key(), step.definition()))
                .toList();
    }
}
