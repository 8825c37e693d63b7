package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.applications.ApplicationRow;
import dev.foothold.applications.Applications;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import dev.foothold.search.TasteTable.Refusal;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.NotFound;
import dev.foothold.students.StudentView;
import dev.foothold.students.Students;
import dev.foothold.universities.ProgrammeView;
import dev.foothold.universities.Universities;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what is known of a student, and keeps what they do not want.
@Component
@Transactional
class Tastes {

    private static final int MOST_LOOKS = 30;
    private static final int MOST_REFUSALS = 500;

    private final TasteTable table;
    private final Students students;
    private final Universities universities;
    private final Applications applications;
    private final Projects projects;
    private final ProgrammeFields fields;
    private final Clock clock;

    Tastes(
            TasteTable table,
            Students students,
            Universities universities,
            Applications applications,
            Projects projects,
            ProgrammeFields fields,
            Clock clock) {
        this.table = table;
        this.students = students;
        this.universities = universities;
        this.applications = applications;
        this.projects = projects;
        this.fields = fields;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Taste of(AccountId account) {
        var profile = students.mine(account);
        var applied = applications.mine(account, null, Cursor.MOST).items().stream()
                .map(ApplicationRow::project)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var viewed = table.looks(account, MOST_LOOKS);
        var refusals = table.refusals(account, MOST_REFUSALS);
        var disliked = Dismissals.remembered(refusals);
        var remembered = projects.forSearch(Stream.<Collection<ProjectId>>of(applied, viewed, disliked.keySet())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet()));
        var known = new HashSet<ProjectId>(applied);
        refusals.forEach(refusal -> known.add(refusal.project()));
        var programme = profile.flatMap(this::programme);
        return new Taste(
                account,
                profile.map(StudentView::classStanding).orElse(null),
                profile.map(StudentView::university).orElse(null),
                programme.map(ProgrammeView::name).orElse(null),
                profile.map(student -> Set.copyOf(student.skills())).orElseGet(Set::of),
                profile.map(student -> Set.copyOf(student.interests())).orElseGet(Set::of),
                programme.map(one -> Set.copyOf(fields.of(one.cipCode()))).orElseGet(Set::of),
                profile.map(StudentView::hoursPerWeek).orElse(null),
                profile.map(StudentView::availableFrom).orElse(null),
                categories(remembered, applied),
                categories(remembered, viewed),
                known,
                refusals.stream()
                        .filter(refusal -> refusal.reason() == NotInterestedReason.EMPLOYER)
                        .map(refusal -> refusal.employer().toString())
                        .collect(Collectors.toSet()),
                Dismissals.of(remembered, disliked));
    }

    /// The student does not want to see the project again.
    void refuse(AccountId account, ProjectId id, NotInterestedReason reason) {
        var project = projects.forSearch(List.of(id)).stream()
                .filter(one -> one.publishedAt() != null)
                .findFirst()
                .orElseThrow(() -> new NotFound("project"));
        table.refuse(account, new Refusal(id, project.employer(), reason), clock.instant());
    }

    /// The student wants to see it again after all; it is fine if nothing was refused.
    void takeBack(AccountId account, ProjectId id) {
        table.takeBack(account, id);
    }

    private Optional<ProgrammeView> programme(StudentView student) {
        var university = student.university();
        return university == null
                ? Optional.empty()
                : universities.get(university).programmes().stream()
                        .filter(one -> one.id().equals(student.programme()))
                        .findFirst();
    }

    private static Set<String> categories(List<ProjectView> remembered, Collection<ProjectId> ids) {
        return remembered.stream()
                .filter(project -> ids.contains(project.id()))
                .map(project -> project.terms().category())
                .collect(Collectors.toSet());
    }
}
