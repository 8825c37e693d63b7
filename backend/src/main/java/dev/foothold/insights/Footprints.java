package dev.foothold.insights;

import dev.foothold.accounts.AccountId;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectStatus;
import dev.foothold.projects.Projects;
import dev.foothold.shared.NotFound;
import dev.foothold.students.StudentId;
import dev.foothold.students.Students;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes the steps of students who belong to a university.
@Component
@Transactional
class Footprints {

    private static final int COMPLETE_ENOUGH = 60;

    private final StepTable table;
    private final Students students;
    private final Projects projects;
    private final Clock clock;

    Footprints(StepTable table, Students students, Projects projects, Clock clock) {
        this.table = table;
        this.students = students;
        this.projects = projects;
        this.clock = clock;
    }

    void note(StudentId student, FunnelStep step, Instant at) {
        var university = students.profileOf(student).university();
        if (university != null) {
            table.keep(student, step, university, students.standingAt(student, at), at);
        }
    }

    /// Somebody was there; it counts once the profile is complete enough.
    void notePresence(StudentId student, Instant at) {
        if (students.profileOf(student).completeness() >= COMPLETE_ENOUGH) {
            note(student, FunnelStep.ACTIVATED, at);
        }
    }

    void noteSignIn(AccountId account, Instant at) {
        students.of(account).ifPresent(student -> notePresence(student, at));
    }

    /// Somebody looks at a project; people without a student's profile leave no trace.
    void noteView(AccountId viewer, ProjectId id) {
        var status = projects.get(id).status();
        if (status == ProjectStatus.DRAFT || status == ProjectStatus.AWAITING_APPROVAL) {
            throw new NotFound("project");
        }
        students.of(viewer).ifPresent(student -> note(student, FunnelStep.VIEWED, clock.instant()));
    }
}
