package dev.foothold.engagements;

import static dev.foothold.engagements.EngagementStatus.*;

import dev.foothold.accounts.AccountId;
import dev.foothold.applications.ApplicationId;
import dev.foothold.employers.EmployerId;
import dev.foothold.payments.PaymentId;
import dev.foothold.projects.Deliverable;
import dev.foothold.projects.ProjectId;
import dev.foothold.shared.BusinessDays;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Money;
import dev.foothold.shared.StoredFile;
import dev.foothold.students.StudentId;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// One student's paid work on one project. Signing, kicking off, approving and cancelling may be repeated: what already
/// happened does not happen again.
@Entity
class Engagement extends AbstractAggregateRoot<Engagement> {

    private static final int MOST_CHECK_INS = 200;
    private static final int MOST_FILES = 100;
    private static final int MOST_MILESTONES = 10;

    @EmbeddedId
    private EngagementId id;

    @Version
    private @Nullable Long version;

    private ApplicationId application;
    private ProjectId project;
    private String projectTitle;
    private String projectSlug;
    private EmployerId employer;
    private AccountId supervisor;
    private StudentId student;
    private AccountId payee;

    @Enumerated(EnumType.STRING)
    private EngagementStatus status;

    private Money fee;
    private Money net;
    private int platformFeeBasisPoints;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Convert(converter = EngagementColumns.Deliverables.class)
    private List<Deliverable> deliverables;

    private Agreement agreement;
    private @Nullable Signature studentSignature;
    private @Nullable Signature employerSignature;
    private @Nullable PaymentId payment;

    private Instant openedAt;
    private @Nullable Instant heldAt;
    private @Nullable Instant kickedOffAt;
    private @Nullable Instant reviewDue;
    private @Nullable Instant completedAt;
    private boolean approvedBySilence;
    private @Nullable Instant paidAt;
    private @Nullable Instant cancelledAt;
    private @Nullable String cancellationReason;

    @ElementCollection
    @CollectionTable(name = "engagement_submission", joinColumns = @JoinColumn(name = "engagement"))
    @OrderColumn(name = "position")
    private List<HandedIn> submissions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "engagement_change_request", joinColumns = @JoinColumn(name = "engagement"))
    @OrderColumn(name = "position")
    private List<ChangeRequest> changeRequests = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "engagement_milestone", joinColumns = @JoinColumn(name = "engagement"))
    @OrderColumn(name = "position")
    private List<Milestone> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "engagement_check_in", joinColumns = @JoinColumn(name = "engagement"))
    @OrderColumn(name = "position")
    private List<CheckIn> checkIns = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "engagement_file", joinColumns = @JoinColumn(name = "engagement"))
    @OrderColumn(name = "position")
    private List<Upload> uploads = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Engagement() {}

    Engagement(EngagementId id, Parties parties, EngagementTerms terms, Agreement agreement, Instant now) {
        this.id = id;
        this.application = parties.application();
        this.project = parties.project();
        this.employer = parties.employer();
        this.supervisor = parties.supervisor();
        this.student = parties.student();
        this.payee = parties.payee();
        this.projectTitle = terms.projectTitle();
        this.projectSlug = terms.projectSlug();
        this.fee = terms.fee();
        this.net = terms.net();
        this.platformFeeBasisPoints = terms.platformFeeBasisPoints();
        this.startsOn = terms.startsOn();
        this.endsOn = terms.endsOn();
        this.deliverables = List.copyOf(terms.deliverables());
        this.agreement = agreement;
        this.status = AWAITING_SIGNATURES;
        this.openedAt = now;
        registerEvent(new EngagementEvent.Opened(id, application, project, employer, student, now));
    }

    void signAsStudent(Signature signature, String sha256) {
        if (studentSignature == null) {
            requireSignable(sha256);
            studentSignature = signature;
        }
    }

    void signAsEmployer(Signature signature, String sha256) {
        if (employerSignature == null) {
            requireSignable(sha256);
            employerSignature = signature;
        }
    }

    boolean waitsForPaymentRequest() {
        return status == AWAITING_SIGNATURES && studentSignature != null && employerSignature != null;
    }

    /// Both have signed: from now on the employer can pay.
    void awaitFunds(PaymentId requested, Instant now) {
        become(AWAITING_FUNDS, "The agreement is signed by both sides first.");
        payment = requested;
        registerEvent(new EngagementEvent.Signed(id, project, employer, student, now));
    }

    void holdFunds(Instant now) {
        if (status == AWAITING_FUNDS) {
            become(AWAITING_KICKOFF, "");
            heldAt = now;
            registerEvent(new EngagementEvent.Funded(id, project, employer, student, now));
        }
    }

    void kickOff(Instant now) {
        if (kickedOffAt != null && status.isRunning()) {
            return;
        }
        become(IN_PROGRESS, "Work starts when both sides have signed and the money is held.");
        kickedOffAt = now;
        registerEvent(new EngagementEvent.Started(id, project, employer, student, now));
    }

    void checkIn(AccountId author, String text, Instant now) {
        if (!status.isRunning()) {
            throw new StepNotPossible(status, "Check-ins belong to running work.");
        }
        if (checkIns.size() >= MOST_CHECK_INS) {
            throw new StepNotPossible(status, "There are " + MOST_CHECK_INS + " check-ins already.");
        }
        checkIns.add(new CheckIn(Identifiers.next(), author.id(), text, now));
        registerEvent(new EngagementEvent.CheckedIn(id, author, now));
    }

    void attach(StoredFile file, AccountId uploader, Instant now) {
        requireUploadable();
        uploads.add(new Upload(file.id(), file.name(), file.contentType(), file.size(), uploader.id(), now));
    }

    void requireUploadable() {
        if (!status.isRunning()) {
            throw new StepNotPossible(status, "Files can be added while work is running.");
        }
        if (uploads.size() >= MOST_FILES) {
            throw new StepNotPossible(status, "There are " + MOST_FILES + " files already.");
        }
    }

    void submitWork(Submission work, int reviewDays, Instant now) {
        var files = work.files().stream().map(this::ownFile).toList();
        become(SUBMITTED, "Work can be handed in after the kickoff and after a request for changes.");
        var number = submissions.size() + 1;
        submissions.add(new HandedIn(number, now, work.note(), work.aiUse(), files, work.links()));
        reviewDue = BusinessDays.plus(now, reviewDays);
        registerEvent(new EngagementEvent.WorkSubmitted(id, number, now));
    }

    void requestChanges(String criterion, String note, int rounds, Instant now) {
        if (!isCriterion(criterion)) {
            throw new InvalidInput("criterion", "Choose the acceptance criterion of the agreement that is not met.");
        }
        if (status == SUBMITTED && changeRequests.size() >= rounds) {
            throw new NoRoundLeft();
        }
        become(CHANGES_REQUESTED, "Changes can be asked for while submitted work is under review.");
        var round = changeRequests.size() + 1;
        changeRequests.add(new ChangeRequest(round, criterion, note, now));
        reviewDue = null;
        registerEvent(new EngagementEvent.ChangesRequested(id, round, now));
    }

    /// Approves a part of the work, so that its part of the fee is released now. Something stays for the approval of
    /// the whole.
    Milestone approveMilestone(String title, Money amount, Instant now) {
        if (!status.isRunning()) {
            throw new StepNotPossible(status, "Milestones are approved while work is running.");
        }
        if (milestones.size() >= MOST_MILESTONES) {
            throw new StepNotPossible(status, "There are " + MOST_MILESTONES + " milestones already.");
        }
        if (!amount.currency().equals(fee.currency())) {
            throw new InvalidInput("amount", "The fee is in " + fee.currency() + ", and so is each part of it.");
        }
        if (!amount.isPositive() || amount.compareTo(openFee()) >= 0) {
            throw new InvalidInput(
                    "amount",
                    "Release more than nothing and less than what is left of the fee: the rest is released when the"
                            + " whole work is approved.");
        }
        var milestone = new Milestone(milestones.size() + 1, title, amount.minor(), now);
        milestones.add(milestone);
        registerEvent(new EngagementEvent.MilestoneApproved(id, title, amount, now));
        return milestone;
    }

    /// What was released for milestones, before the platform fee.
    Money milestoneFee() {
        return new Money(milestones.stream().mapToLong(Milestone::amountMinor).sum(), fee.currency());
    }

    /// What no milestone has released.
    Money openFee() {
        return fee.minus(milestoneFee());
    }

    /// Approves; tells whether this is new, so that the money is released.
    boolean approve(Instant now) {
        if (status == COMPLETED) {
            return false;
        }
        become(COMPLETED, "Submitted work can be approved.");
        reviewDue = null;
        completedAt = now;
        registerEvent(new EngagementEvent.Completed(id, project, employer, student, fee, now));
        return true;
    }

    boolean approveBySilence(Instant now) {
        if (status != SUBMITTED || reviewDue == null || reviewDue.isAfter(now)) {
            return false;
        }
        approvedBySilence = true;
        return approve(now);
    }

    /// Ends it early; tells whether this is new, so that the money is settled.
    boolean cancel(String reason, Side by, Instant now) {
        if (status == CANCELLED) {
            return false;
        }
        if (status == SUBMITTED && by == Side.EMPLOYER) {
            throw new StepNotPossible(status, "The work is handed in. Approve it, or ask for changes.");
        }
        become(CANCELLED, "It is over already.");
        reviewDue = null;
        cancelledAt = now;
        cancellationReason = reason;
        registerEvent(new EngagementEvent.Cancelled(id, reason, now));
        return true;
    }

    void notePaid(Money paid, Instant now) {
        if (paidAt == null) {
            paidAt = now;
            registerEvent(new EngagementEvent.StudentPaid(id, student, paid, now));
        }
    }

    private void requireSignable(String sha256) {
        if (status != AWAITING_SIGNATURES) {
            throw new StepNotPossible(status, "The agreement is not open for signing.");
        }
        if (!agreement.sha256().equalsIgnoreCase(sha256.strip())) {
            throw new InvalidInput(
                    "sha256", "This is not the hash of the agreement. Load it again and read it once more.");
        }
    }

    private StoredFile ownFile(UUID file) {
        return uploads.stream()
                .filter(upload ->
                        upload.file().equals(file) && upload.uploader().equals(payee.id()))
                .findFirst()
                .map(Upload::stored)
                .orElseThrow(() -> new InvalidInput("files", "Upload the file to this engagement first: " + file));
    }

    private boolean isCriterion(String text) {
        return deliverables.stream()
                .flatMap(deliverable -> deliverable.criteria().stream())
                .anyMatch(text::equals);
    }

    private void become(EngagementStatus next, String whyNot) {
        if (!status.leadsTo(next)) {
            throw new StepNotPossible(status, whyNot);
        }
        status = next;
    }

    EngagementId id() {
        return id;
    }

    ApplicationId application() {
        return application;
    }

    ProjectId project() {
        return project;
    }

    String projectTitle() {
        return projectTitle;
    }

    String projectSlug() {
        return projectSlug;
    }

    EmployerId employer() {
        return employer;
    }

    AccountId supervisor() {
        return supervisor;
    }

    StudentId student() {
        return student;
    }

    AccountId payee() {
        return payee;
    }

    EngagementStatus status() {
        return status;
    }

    Money fee() {
        return fee;
    }

    Money net() {
        return net;
    }

    int platformFeeBasisPoints() {
        return platformFeeBasisPoints;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    List<Deliverable> deliverables() {
        return deliverables;
    }

    Agreement agreement() {
        return agreement;
    }

    @Nullable
    Signature studentSignature() {
        return studentSignature;
    }

    @Nullable
    Signature employerSignature() {
        return employerSignature;
    }

    @Nullable
    PaymentId payment() {
        return payment;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant heldAt() {
        return heldAt;
    }

    @Nullable
    Instant kickedOffAt() {
        return kickedOffAt;
    }

    @Nullable
    Instant reviewDue() {
        return reviewDue;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }

    boolean wasApprovedBySilence() {
        return approvedBySilence;
    }

    @Nullable
    Instant paidAt() {
        return paidAt;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }

    @Nullable
    String cancellationReason() {
        return cancellationReason;
    }

    List<HandedIn> submissions() {
        return submissions;
    }

    List<ChangeRequest> changeRequests() {
        return changeRequests;
    }

    List<Milestone> milestones() {
        return milestones;
    }

    List<CheckIn> checkIns() {
        return checkIns;
    }

    List<Upload> uploads() {
        return uploads;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
