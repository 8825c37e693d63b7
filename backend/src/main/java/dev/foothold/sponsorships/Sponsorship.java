package dev.foothold.sponsorships;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.payments.PaymentId;
import dev.foothold.payments.SponsoredView;
import dev.foothold.payments.WalletId;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import dev.foothold.students.StudentId;
import dev.foothold.universities.ClassStanding;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// One piece of work that a wallet pays for, and what became of it.
@Entity
class Sponsorship extends AbstractAggregateRoot<Sponsorship> {

    @Id
    private UUID id;

    private WalletId wallet;
    private EngagementId engagement;
    private PaymentId payment;
    private EmployerId employer;
    private String employerName;
    private String projectTitle;

    @SuppressWarnings("UnusedVariable") // counted, and found again when the student's consent changes
    private StudentId student;

    @Enumerated(EnumType.STRING)
    private ClassStanding classStanding;

    private boolean ownStudent;
    private boolean standingShared;
    private Money fee;

    @Enumerated(EnumType.STRING)
    private SponsorshipStatus status;

    @SuppressWarnings("UnusedVariable") // for operators who look at the table
    private AccountId chosenBy;

    private Instant chosenAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant paidAt;

    @SuppressWarnings("UnusedVariable") // counted
    private @Nullable Instant hiredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Sponsorship() {}

    Sponsorship(WalletId wallet, Candidate work, Studies studies, AccountId chosenBy, Instant at) {
        this.id = Identifiers.next();
        this.wallet = wallet;
        this.engagement = work.engagement();
        this.payment = work.payment();
        this.employer = work.employer();
        this.employerName = work.employerName();
        this.projectTitle = work.projectTitle();
        this.student = work.student();
        this.classStanding = studies.standing();
        this.ownStudent = studies.ownStudent();
        this.standingShared = studies.shared();
        this.fee = work.fee();
        this.status = SponsorshipStatus.UNDER_WAY;
        this.chosenBy = chosenBy;
        this.chosenAt = at;
    }

    /// The work is approved; the first time counts.
    void complete(Instant at) {
        if (status == SponsorshipStatus.UNDER_WAY) {
            status = SponsorshipStatus.COMPLETED;
            endedAt = at;
            registerEvent(
                    new SponsorshipEvent.ProjectCompleted(wallet, engagement, projectTitle, employerName, fee, at));
        }
    }

    /// The work ended early.
    void cancel(Instant at) {
        if (status == SponsorshipStatus.UNDER_WAY) {
            status = SponsorshipStatus.CANCELLED;
            endedAt = at;
        }
    }

    /// The student is paid.
    void notePaid(Instant at) {
        paidAt = paidAt == null ? at : paidAt;
    }

    /// The student took a role at the employer.
    void noteHired(Instant at) {
        hiredAt = hiredAt == null ? at : hiredAt;
    }

    UUID id() {
        return id;
    }

    WalletId wallet() {
        return wallet;
    }

    PaymentId payment() {
        return payment;
    }

    Instant chosenAt() {
        return chosenAt;
    }

    /// What the sponsor sees of it.
    SponsoredProjectView view(SponsoredView money) {
        return new SponsoredProjectView(
                id,
                employer,
                employerName,
                projectTitle,
                ownStudent && standingShared ? classStanding : null,
                fee,
                money.held(),
                money.released(),
                money.returned(),
                status,
                chosenAt,
                endedAt,
                paidAt);
    }
}
