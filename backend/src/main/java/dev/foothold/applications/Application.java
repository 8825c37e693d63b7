package dev.foothold.applications;

import static dev.foothold.applications.ApplicationStatus.*;

import dev.foothold.applications.ApplicationView.Answer;
import dev.foothold.applications.ApplicationView.Decline;
import dev.foothold.applications.ApplicationView.Offer;
import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.students.StudentId;
import dev.foothold.students.WorkSample;
import dev.foothold.universities.ClassStanding;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// One student's bid for one project. Every verb may be repeated: what already happened does not happen again.
@Entity
class Application extends AbstractAggregateRoot<Application> {

    @EmbeddedId
    private ApplicationId id;

    @Version
    private @Nullable Long version;

    private ProjectId project;
    private EmployerId employer;
    private StudentId student;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Convert(converter = ApplicationColumns.Answers.class)
    private List<Answer> answers;

    @Convert(converter = ApplicationColumns.WorkSamples.class)
    private List<WorkSample> workSamples;

    /// The class standing when the student applied.
    @Enumerated(EnumType.STRING)
    private @Nullable ClassStanding classStanding;

    private Instant startedAt;
    private @Nullable Instant appliedAt;
    private @Nullable Instant lastWordAt;
    private @Nullable Instant overdueToldAt;
    private @Nullable Instant offerExpiresAt;

    @Convert(converter = ApplicationColumns.Declined.class)
    private @Nullable Decline decline;

    @Convert(converter = ApplicationColumns.Offered.class)
    private @Nullable Offer offer;

    @ElementCollection
    @CollectionTable(name = "application_step", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    Application(ApplicationId id, ProjectId project, EmployerId employer, StudentId student, Instant now) {
        this.id = id;
        this.project = project;
        this.employer = employer;
        this.student = student;
        this.status = DRAFT;
        this.answers = List.of();
        this.workSamples = List.of();
        this.startedAt = now;
    }

    void write(List<Answer> written, List<WorkSample> samples) {
        if (status != DRAFT) {
            throw new AlreadyApplied();
        }
        answers = List.copyOf(written);
        workSamples = List.copyOf(samples);
    }

    void submit(ClassStanding standing, Instant now) {
        if (become(APPLIED, null, now)) {
            classStanding = standing;
            appliedAt = now;
            lastWordAt = now;
            registerEvent(new ApplicationEvent.Submitted(id, project, employer, student, now));
        }
    }

    /// Reading is no word to the student: the week clock goes on.
    void review(@Nullable String note, Instant now) {
        if (become(REVIEWED, note, now)) {
            registerEvent(new ApplicationEvent.Reviewed(id, project, employer, student, now));
        }
    }

    void shortlist(@Nullable String note, Instant now) {
        if (become(SHORTLISTED, note, now)) {
            hear(now);
            registerEvent(new ApplicationEvent.Shortlisted(id, project, employer, student, now));
        }
    }

    void interview(@Nullable String note, Instant now) {
        if (become(INTERVIEW, note, now)) {
            hear(now);
            registerEvent(new ApplicationEvent.Interviewing(id, project, employer, student, now));
        }
    }

    void decline(Decline given, Instant now) {
        if (become(NOT_SELECTED, given.note(), now)) {
            decline = given;
            hear(now);
            registerEvent(new ApplicationEvent.NotSelected(id, project, employer, student, given.reason(), now));
        }
    }

    void tellStillDeciding(String note, Instant now) {
        if (!status.isWaiting()) {
            throw new StepNotPossible(status, "nobody waits for a word");
        }
        steps.add(new Step(status, now, note));
        hear(now);
        registerEvent(new ApplicationEvent.StillDeciding(id, project, employer, student, now));
    }

    void offer(Offer terms, Instant now) {
        if (become(OFFERED, terms.note(), now)) {
            offer = terms;
            offerExpiresAt = terms.expiresAt();
            hear(now);
            registerEvent(new ApplicationEvent.Offered(id, project, employer, student, now));
        }
    }

    /// Takes the offer; tells whether this is new, so that a seat of the project has to be taken.
    boolean accept(Instant now) {
        if (status == NOT_SELECTED && decline != null && decline.reason().isGivenByThePlatform()) {
            throw PositionsTaken.beforeYouAccepted();
        }
        if (status == OFFERED && hasOfferRunOutAt(now)) {
            throw new OfferRanOut();
        }
        if (!become(ACCEPTED, null, now)) {
            return false;
        }
        registerEvent(new ApplicationEvent.Accepted(id, project, employer, student, now));
        return true;
    }

    void withdraw(Instant now) {
        if (become(WITHDRAWN, null, now)) {
            registerEvent(new ApplicationEvent.Withdrawn(id, project, employer, student, now));
        }
    }

    /// The student has closed the account: nobody waits for a decision, and nobody reads the answers any more.
    void leave(Instant now) {
        if (status.isUndecided()) {
            withdraw(now);
        }
        answers = List.of();
        workSamples = List.of();
    }

    /// The offer was not answered in time; the employer may offer again, or decide otherwise.
    void expireOffer(Instant now) {
        if (status == OFFERED && hasOfferRunOutAt(now) && become(SHORTLISTED, "The offer ran out.", now)) {
            offerExpiresAt = null;
            hear(now);
            registerEvent(new ApplicationEvent.OfferExpired(id, project, employer, student, now));
        }
    }

    /// Tells once per silence that the word is overdue; says whether it did.
    boolean tellOverdue(Duration limit, Instant now) {
        var isDue = status.isWaiting()
                && lastWordAt != null
                && !lastWordAt.plus(limit).isAfter(now);
        if (!isDue || overdueToldAt != null) {
            return false;
        }
        overdueToldAt = now;
        registerEvent(new ApplicationEvent.WordOverdue(id, project, employer, student, now));
        return true;
    }

    private void hear(Instant now) {
        lastWordAt = now;
        overdueToldAt = null;
    }

    private boolean hasOfferRunOutAt(Instant now) {
        return offerExpiresAt != null && !now.isBefore(offerExpiresAt);
    }

    private boolean become(ApplicationStatus next, @Nullable String note, Instant now) {
        if (status == next) {
            return false;
        }
        if (!status.leadsTo(next)) {
            throw new StepNotPossible(status, "it cannot become " + StepNotPossible.words(next));
        }
        status = next;
        steps.add(new Step(next, now, note));
        return true;
    }

    ApplicationId id() {
        return id;
    }

    ProjectId project() {
        return project;
    }

    EmployerId employer() {
        return employer;
    }

    StudentId student() {
        return student;
    }

    ApplicationStatus status() {
        return status;
    }

    List<Answer> answers() {
        return answers;
    }

    List<WorkSample> workSamples() {
        return workSamples;
    }

    @Nullable
    ClassStanding classStanding() {
        return classStanding;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant appliedAt() {
        return appliedAt;
    }

    @Nullable
    Instant lastWordAt() {
        return lastWordAt;
    }

    @Nullable
    Decline decline() {
        return decline;
    }

    @Nullable
    Offer offer() {
        return offer;
    }

    List<Step> steps() {
        return steps;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
