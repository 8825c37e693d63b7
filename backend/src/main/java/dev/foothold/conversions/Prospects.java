package dev.foothold.conversions;

import dev.foothold.applications.ApplicationEvent;
import dev.foothold.engagements.EngagementView;
import dev.foothold.projects.Projects;
import dev.foothold.students.Students;
import dev.foothold.universities.ClassStanding;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Notes what the tracker's rates are made from: completed engagements and filled positions.
@Component
class Prospects {

    private static final Set<ClassStanding> GRADUATING = EnumSet.of(
            ClassStanding.FOURTH_YEAR_PLUS, ClassStanding.MASTERS, ClassStanding.DOCTORAL, ClassStanding.ALUMNI);

    private final ProspectRepository prospects;
    private final FilledPositionRepository positions;
    private final Students students;
    private final Projects projects;

    Prospects(ProspectRepository prospects, FilledPositionRepository positions, Students students, Projects projects) {
        this.prospects = prospects;
        this.positions = positions;
        this.students = students;
        this.projects = projects;
    }

    /// Notes completed work; doing so twice is fine.
    Origin note(EngagementView engagement) {
        var completedAt = Objects.requireNonNull(engagement.completedAt());
        var eligible = GRADUATING.contains(students.standingAt(engagement.student(), completedAt));
        prospects.keep(
                engagement.id().id(),
                engagement.employer().id(),
                engagement.student().id(),
                eligible,
                completedAt);
        return new Origin(
                engagement.id(), engagement.projectTitle(), engagement.employer(), engagement.student(), eligible);
    }

    /// Notes a position that was taken; doing so twice is fine.
    void note(ApplicationEvent.Accepted accepted) {
        var publishedAt = projects.get(accepted.project()).publishedAt();
        if (publishedAt != null) {
            positions.keep(
                    accepted.application().id(),
                    accepted.employer().id(),
                    days(publishedAt, accepted.at()),
                    accepted.at());
        }
    }

    private static int days(Instant from, Instant until) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, until)));
    }
}
