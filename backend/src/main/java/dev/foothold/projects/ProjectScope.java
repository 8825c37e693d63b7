package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.MemberView;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.FieldError;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Place;
import dev.foothold.universities.Universities;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Checks terms against every rule, those included that only other modules can answer.
@Component
class ProjectScope {

    private final ProjectSettings settings;
    private final ProjectRules rules;
    private final Cities cities;
    private final Accounts accounts;
    private final Universities universities;
    private final Clock clock;

    ProjectScope(
            ProjectSettings settings,
            Categories categories,
            Cities cities,
            Accounts accounts,
            Universities universities,
            Clock clock) {
        this.settings = settings;
        this.rules = new ProjectRules(settings, categories::has);
        this.cities = cities;
        this.accounts = accounts;
        this.universities = universities;
        this.clock = clock;
    }

    /// What the terms come to and what is wrong with them.
    ScopeCheck check(EmployerId employer, ProjectTerms terms) {
        return check(terms, supervisors(employer));
    }

    /// The same where it was asked before who [supervises][#supervisors] for the employer.
    ScopeCheck check(ProjectTerms terms, Set<AccountId> supervisors) {
        var errors = new ArrayList<>(rules.broken(terms, today()));
        if (terms.supervisor() != null && !supervisors.contains(terms.supervisor())) {
            errors.add(new FieldError(
                    "terms.supervisor", "Choose a member of your team who has the role of a supervisor."));
        }
        if (!universities
                .all(terms.audience().universities())
                .keySet()
                .containsAll(terms.audience().universities())) {
            errors.add(new FieldError("terms.audience.universities", "Choose from the universities that take part."));
        }
        return new ScopeCheck(figures(terms), List.copyOf(errors));
    }

    /// The figures of terms that hold; throws [InvalidInput] with every field that breaks a rule.
    ProjectFigures mustHold(EmployerId employer, ProjectTerms terms) {
        return mustHold(terms, supervisors(employer));
    }

    /// The same where it was asked before who [supervises][#supervisors] for the employer.
    ProjectFigures mustHold(ProjectTerms terms, Set<AccountId> supervisors) {
        var check = check(terms, supervisors);
        if (!check.errors().isEmpty()) {
            throw new InvalidInput(check.errors());
        }
        return check.figures();
    }

    ProjectFigures figures(ProjectTerms terms) {
        return ProjectFigures.of(terms, settings);
    }

    /// Terms that hold, with the coordinates of the city that they name.
    ProjectTerms located(ProjectTerms terms) {
        var place = terms.place();
        return place == null ? terms : terms.at(located(place));
    }

    /// A place with the coordinates of its city.
    Place located(Place place) {
        return cities.located(place);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    /// The members of an employer who may guide and review work.
    Set<AccountId> supervisors(EmployerId employer) {
        return accounts.members(employer.id()).stream()
                .filter(member -> member.roles().contains(OrganisationRole.SUPERVISOR))
                .map(MemberView::account)
                .collect(Collectors.toUnmodifiableSet());
    }
}
