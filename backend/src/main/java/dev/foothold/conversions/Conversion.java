package dev.foothold.conversions;

import static dev.foothold.conversions.ConversionStep.*;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.shared.InvalidInput;
import dev.foothold.students.StudentId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// One completed engagement on its way to a hire. A step that was taken may be told again, and nothing happens.
@Entity
class Conversion extends AbstractAggregateRoot<Conversion> {

    @EmbeddedId
    private ConversionId id;

    @Version
    private @Nullable Long version;

    private EngagementId engagement;
    private String projectTitle;
    private EmployerId employer;
    private StudentId student;

    // read by queries only
    @SuppressWarnings("UnusedVariable")
    private boolean eligible;

    private Instant openedAt;
    private @Nullable String roleTitle;
    private @Nullable String jobLink;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ConversionStep step;

    private @Nullable LocalDate appliedOn;
    private @Nullable LocalDate reportedOn;
    private @Nullable Integer daysToHire;

    @ElementCollection
    @CollectionTable(name = "conversion_step", joinColumns = @JoinColumn(name = "conversion"))
    @OrderColumn(name = "position")
    private List<StepTaken> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Conversion() {}

    /// The supervisor would hire; that asks the recruiters for a role at the same moment.
    Conversion(ConversionId id, Origin origin, AccountId supervisor, @Nullable String note, Instant now) {
        this.id = id;
        this.engagement = origin.engagement();
        this.projectTitle = origin.projectTitle();
        this.employer = origin.employer();
        this.student = origin.student();
        this.eligible = origin.eligible();
        this.openedAt = now;
        this.step = INTENT;
        steps.add(new StepTaken(INTENT, now, supervisor, note));
        registerEvent(fact(INTENT, now));
        take(ROLE_REQUESTED, now, supervisor, null, now);
    }

    /// Sends the link, or another one as long as the student has not applied.
    void sendLink(JobLink link, AccountId recruiter, Instant now) {
        if (step.hasReached(APPLIED)) {
            throw new StepNotPossible(step, "the student has applied, so the link stays as it is");
        }
        if (step.hasReached(LINK_SENT)) {
            correct(link, now);
            return;
        }
        roleTitle = link.roleTitle();
        jobLink = link.url();
        take(LINK_SENT, now, recruiter, null, now);
    }

    void openLink(AccountId byStudent, Instant now) {
        if (!step.hasReached(LINK_OPENED)) {
            take(LINK_OPENED, now, byStudent, null, now);
        }
    }

    void report(ConversionStep reached, LocalDate on, @Nullable String note, AccountId byStudent, Instant now) {
        if (step == reached && on.equals(reportedOn)) {
            return;
        }
        if (!step.leadsTo(reached)) {
            throw new StepNotPossible(step, "the next thing to tell is another one");
        }
        requirePlausible(on, now);
        var today = on.equals(LocalDate.ofInstant(now, ZoneOffset.UTC));
        take(reached, today ? now : on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), byStudent, note, now);
        reportedOn = on;
        if (reached == APPLIED) {
            appliedOn = on;
        }
        if (reached == ACCEPTED && appliedOn != null) {
            daysToHire = Math.toIntExact(ChronoUnit.DAYS.between(appliedOn, on));
        }
    }

    void confirm(AccountId recruiter, Instant now) {
        if (step != CONFIRMED) {
            take(CONFIRMED, now, recruiter, null, now);
        }
    }

    boolean isVisibleToStudent() {
        return step.hasReached(LINK_SENT);
    }

    List<String> actionsOfRecruiter() {
        return switch (step) {
            case ROLE_REQUESTED, LINK_SENT, LINK_OPENED -> List.of("SEND_LINK");
            case STARTED -> List.of("CONFIRM");
            case INTENT, APPLIED, OFFERED, ACCEPTED, CONFIRMED -> List.of();
        };
    }

    List<String> actionsOfStudent() {
        return switch (step) {
            case LINK_SENT -> List.of("OPEN_LINK", "REPORT_APPLIED");
            case LINK_OPENED -> List.of("REPORT_APPLIED");
            case APPLIED -> List.of("REPORT_OFFERED");
            case OFFERED -> List.of("REPORT_ACCEPTED");
            case ACCEPTED -> List.of("REPORT_STARTED");
            case INTENT, ROLE_REQUESTED, STARTED, CONFIRMED -> List.of();
        };
    }

    private void correct(JobLink link, Instant now) {
        if (link.roleTitle().equals(roleTitle) && link.url().equals(jobLink)) {
            return;
        }
        roleTitle = link.roleTitle();
        jobLink = link.url();
        registerEvent(fact(LINK_SENT, now));
    }

    private void requirePlausible(LocalDate on, Instant now) {
        if (on.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            throw new InvalidInput("on", "This date lies in the future. Come back when it has happened.");
        }
        var earliest = reportedOn == null ? linkSentOn().minusDays(1) : reportedOn;
        if (on.isBefore(earliest)) {
            throw new InvalidInput(
                    "on", "This date lies before the step before it. Give a date from " + earliest + " on.");
        }
    }

    // the day of the sender; where the student lives it may be the day before
    private LocalDate linkSentOn() {
        return steps.stream()
                .filter(taken -> taken.step() == LINK_SENT)
                .map(taken -> LocalDate.ofInstant(taken.at(), ZoneOffset.UTC))
                .findFirst()
                .orElseThrow();
    }

    private void take(ConversionStep next, Instant at, AccountId by, @Nullable String note, Instant now) {
        if (!step.leadsTo(next)) {
            throw new StepNotPossible(step, "this step comes later");
        }
        var before = steps.getLast().at();
        steps.add(new StepTaken(next, at.isBefore(before) ? before : at, by, note));
        step = next;
        registerEvent(fact(next, now));
    }

    private ConversionEvent fact(ConversionStep taken, Instant now) {
        return switch (taken) {
            case INTENT -> new ConversionEvent.IntentShown(id, engagement, employer, student, now);
            case ROLE_REQUESTED -> new ConversionEvent.RoleRequested(id, engagement, employer, student, now);
            case LINK_SENT -> new ConversionEvent.LinkSent(id, engagement, employer, student, now);
            case LINK_OPENED -> new ConversionEvent.LinkOpened(id, engagement, employer, student, now);
            case APPLIED -> new ConversionEvent.Applied(id, engagement, employer, student, now);
            case OFFERED -> new ConversionEvent.Offered(id, engagement, employer, student, now);
            case ACCEPTED -> new ConversionEvent.Accepted(id, engagement, employer, student, now);
            case STARTED -> new ConversionEvent.Started(id, engagement, employer, student, now);
            case CONFIRMED -> new ConversionEvent.Confirmed(id, engagement, employer, student, now);
        };
    }

    ConversionId id() {
        return id;
    }

    EngagementId engagement() {
        return engagement;
    }

    String projectTitle() {
        return projectTitle;
    }

    EmployerId employer() {
        return employer;
    }

    StudentId student() {
        return student;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    String roleTitle() {
        return roleTitle;
    }

    @Nullable
    String jobLink() {
        return jobLink;
    }

    ConversionStep step() {
        return step;
    }

    List<StepTaken> steps() {
        return steps;
    }

    @Nullable
    Integer daysToHire() {
        return daysToHire;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
