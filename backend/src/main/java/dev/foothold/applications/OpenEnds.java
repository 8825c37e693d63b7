package dev.foothold.applications;

import dev.foothold.applications.ApplicationView.Decline;
import dev.foothold.projects.ProjectId;
import dev.foothold.students.StudentId;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closes the loop where nobody did: words that are overdue, offers that ran out, applicants of a project that ended,
/// students who left.
/// Each application is locked and looked at again, so that a person's move at the same moment counts.
@Component
@Transactional
class OpenEnds {

    private static final Limit AT_ONCE = Limit.of(500);

    private final ApplicationRepository applications;
    private final ApplicationSettings settings;
    private final Clock clock;

    OpenEnds(ApplicationRepository applications, ApplicationSettings settings, Clock clock) {
        this.applications = applications;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<ApplicationId> overdueWords() {
        var before = clock.instant().minus(settings.silenceLimit());
        return applications.overdue(ApplicationStatus.WAITING, before, AT_ONCE);
    }

    void tellOverdue(ApplicationId id) {
        applications
                .lock(id)
                .filter(application -> application.tellOverdue(settings.silenceLimit(), clock.instant()))
                .ifPresent(applications::saveAndFlush);
    }

    @Transactional(readOnly = true)
    List<ApplicationId> offersRunOut() {
        return applications.ranOut(clock.instant(), AT_ONCE);
    }

    void expireOffer(ApplicationId id) {
        applications.lock(id).ifPresent(application -> {
            application.expireOffer(clock.instant());
            applications.saveAndFlush(application);
        });
    }

    @Transactional(readOnly = true)
    List<ApplicationId> undecided(ProjectId project) {
        return applications.undecided(project, ApplicationStatus.UNDECIDED);
    }

    void tellProjectEnded(ApplicationId id, NotSelectedReason reason) {
        applications
                .lock(id)
                .filter(application -> application.status().isUndecided())
                .ifPresent(application -> {
                    application.decline(ending(reason), clock.instant());
                    applications.saveAndFlush(application);
                });
    }

    @Transactional(readOnly = true)
    List<ApplicationId> all(StudentId student) {
        return applications.all(student);
    }

    void leave(ApplicationId id) {
        applications.lock(id).ifPresent(application -> {
            application.leave(clock.instant());
            applications.saveAndFlush(application);
        });
    }

    // no note: the reason says it all, and a note would read as a person's word
    private static Decline ending(NotSelectedReason reason) {
        return new Decline(
                reason,
                null,
                null,
                "Your answers are kept: reuse them for one of the open projects that fit you.",
                List.of());
    }
}
