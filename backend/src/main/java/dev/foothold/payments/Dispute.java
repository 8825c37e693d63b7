package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.DisputeStatus;
import dev.foothold.payments.stripe.StripeDispute;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// A payer's bank that asks for the money of one charge back, and how it decided.
@Entity
@Table(name = "payment_dispute")
class Dispute extends AbstractAggregateRoot<Dispute> {

    @Id
    @Column(columnDefinition = "varchar(80)")
    private String id;

    private PaymentId payment;
    private String charge;
    private Money amount;
    private String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DisputeStatus status;

    private @Nullable Instant evidenceDueAt;
    private long lostMinor;
    private Instant openedAt;
    private @Nullable Instant closedAt;

    private @Nullable UUID evidence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable EvidenceState evidenceState;

    private int evidenceAttempt;
    private @Nullable AccountId evidenceBy;
    private @Nullable Instant evidenceAt;
    private @Nullable String evidenceFailure;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Dispute() {}

    Dispute(StripeDispute there, PaymentId payment, Instant at) {
        this.id = there.id();
        this.payment = payment;
        this.charge = there.charge();
        this.amount = new Money(there.amount(), there.currency());
        this.reason = there.reason();
        this.status = there.onlyAsked() ? DisputeStatus.INQUIRY : DisputeStatus.OPEN;
        this.evidenceDueAt = there.evidenceDueAt();
        this.openedAt = at;
        registerEvent(
                there.onlyAsked()
                        ? new PaymentEvent.Inquired(payment, amount, at)
                        : new PaymentEvent.Disputed(payment, amount, at));
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /// Follows a bank that only asked: has it taken the money after all, what was sent to its question is no answer.
    void follow(StripeDispute there, Instant at) {
        if (status != DisputeStatus.INQUIRY || there.onlyAsked()) {
            return;
        }
        status = DisputeStatus.OPEN;
        evidenceDueAt = there.evidenceDueAt();
        evidenceAt = null;
        evidenceFailure = null;
        // what is on its way may not be sent a second time meanwhile
        if (evidenceState != EvidenceState.ASKED) {
            evidenceState = null;
        }
        registerEvent(new PaymentEvent.Disputed(payment, amount, at));
    }

    /// The bank has decided; what it kept is lost.
    void close(DisputeStatus decision, Money lost, Instant at) {
        status = decision;
        lostMinor = lost.minor();
        closedAt = at;
        registerEvent(new PaymentEvent.DisputeClosed(payment, decision != DisputeStatus.LOST, lost, at));
    }

    boolean maySubmitEvidence() {
        return isOpen() && (evidenceState == null || evidenceState == EvidenceState.REFUSED);
    }

    /// An operator sends what our records say; gives the number of the attempt.
    int submitEvidence(AccountId operator, Instant at) {
        if (evidence == null) {
            evidence = Identifiers.next();
        }
        evidenceState = EvidenceState.ASKED;
        evidenceBy = operator;
        evidenceAt = at;
        evidenceFailure = null;
        return ++evidenceAttempt;
    }

    /// Whether what is on its way answers a question that the bank does not ask any more.
    boolean isAnsweredTooLate() {
        return evidenceState == EvidenceState.ASKED && evidenceAt == null;
    }

    /// Stripe has it; what was on its way when the bank took the money was an answer to its question only.
    void evidenceTaken() {
        evidenceState = evidenceAt == null ? null : EvidenceState.SUBMITTED;
    }

    /// Stripe would not take it.
    void evidenceRefused(String why) {
        evidenceState = EvidenceState.REFUSED;
        evidenceFailure = why.substring(0, Math.min(why.length(), 250));
    }

    void tell(List<MoneyStep> steps) {
        var asks = status == DisputeStatus.INQUIRY || status == DisputeStatus.DROPPED;
        steps.add(new MoneyStep(
                "The payer's bank asks " + (asks ? "about it: " : "for money back: ") + reason, amount, openedAt));
        if (closedAt != null) {
            var lost = new Money(lostMinor, amount.currency());
            steps.add(new MoneyStep(end(lost), lost.isPositive() ? lost : amount, closedAt));
        }
    }

    private String end(Money lost) {
        if (status == DisputeStatus.DROPPED) {
            return "The payer's bank lets it be";
        }
        return lost.isPositive() ? "The payer's bank kept it" : "The payer's bank gave it back";
    }

    Money amount() {
        return amount;
    }

    String id() {
        return id;
    }

    PaymentId payment() {
        return payment;
    }

    String charge() {
        return charge;
    }

    /// The submission as the outbox knows it.
    UUID evidence() {
        return Objects.requireNonNull(evidence, "Evidence has an id from its first submission on");
    }

    DisputeRow row() {
        return new DisputeRow(
                id,
                payment,
                amount,
                reason,
                status,
                new Money(lostMinor, amount.currency()),
                openedAt,
                evidenceDueAt,
                closedAt,
                evidenceState);
    }

    DisputeView view(String description, String payer, List<EvidencePartView> records) {
        return new DisputeView(row(), description, payer, records, evidenceAt, evidenceFailure, maySubmitEvidence());
    }
}
