package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.StripeRefund;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
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

/// Money of one payment on its way back to whoever paid it.
@Entity
@Table(name = "payment_refund")
class Refund {

    @Id
    private UUID id;

    private PaymentId payment;

    private @Nullable String paymentIntent;

    private Money amount;
    private String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RefundStatus status;

    private @Nullable String stripeRefund;
    private @Nullable String failure;
    private Instant requestedAt;
    private @Nullable Instant settledAt;
    private @Nullable String noteNumber;
    private @Nullable Instant returnedAt;
    private @Nullable Instant paidAt;
    private @Nullable AccountId paidBy;
    private @Nullable String paidNote;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Refund() {}

    Refund(PaymentId payment, @Nullable String paymentIntent, Money amount, String reason, Instant at) {
        this.id = Identifiers.next();
        this.payment = payment;
        this.paymentIntent = paymentIntent;
        this.amount = amount;
        this.reason = reason;
        this.status = RefundStatus.REQUESTED;
        this.requestedAt = at;
    }

    /// What goes back into the wallet that paid it is there at once.
    static Refund toWallet(PaymentId payment, Money amount, String reason, Instant at) {
        var refund = new Refund(payment, null, amount, reason, at);
        refund.settled(at);
        return refund;
    }

    /// Stripe knows it but has not taken the money yet.
    void accepted(StripeRefund there) {
        stripeRefund = there.id();
        status = status == RefundStatus.REQUESTED ? RefundStatus.PENDING : status;
    }

    /// Stripe took the money from our balance.
    void settled(Instant at) {
        status = RefundStatus.SUCCEEDED;
        settledAt = at;
    }

    /// A refund note was issued for it, which stays whatever becomes of the money.
    void noted(String number) {
        noteNumber = number;
    }

    /// The bank sent it back after all.
    void failed(@Nullable String why) {
        status = RefundStatus.FAILED;
        failure = why;
    }

    /// The money is on our balance again: we owe it to whoever paid.
    void returned(Instant at) {
        returnedAt = at;
    }

    /// Refuses unless a bank sent it back and nobody has paid it another way yet.
    void mustBeOwed() {
        if (returnedAt == null || paidAt != null) {
            throw new RefundNotOwed(paidAt != null);
        }
    }

    /// Whoever paid has got it by another way, as an operator says and another one agreed.
    void paidAnotherWay(AccountId operator, String note, Instant at) {
        mustBeOwed();
        paidAt = at;
        paidBy = operator;
        paidNote = note;
    }

    /// Stripe refused it.
    void refused(String why) {
        status = RefundStatus.REFUSED;
        failure = why;
    }

    void tell(List<MoneyStep> steps) {
        if (status == RefundStatus.FAILED) {
            tellFailure(steps);
        } else if (settledAt != null) {
            steps.add(new MoneyStep("Refunded: " + reason, amount, settledAt));
        } else if (status == RefundStatus.REQUESTED || status == RefundStatus.PENDING) {
            steps.add(new MoneyStep("Refund on its way: " + reason, amount, requestedAt));
        }
    }

    private void tellFailure(List<MoneyStep> steps) {
        if (returnedAt == null) {
            steps.add(new MoneyStep("Refund did not go through: " + reason, amount, requestedAt));
            return;
        }
        steps.add(new MoneyStep("Refund sent: " + reason, amount, requestedAt));
        steps.add(new MoneyStep("The bank sent the refund back: it is still owed", amount, returnedAt));
        if (paidAt != null) {
            steps.add(new MoneyStep("Paid back another way", amount, paidAt));
        }
    }

    /// What operators see of one that did not arrive.
    FailedRefundView failure() {
        return new FailedRefundView(
                id,
                payment,
                amount,
                reason,
                failure,
                returnedAt != null && paidAt == null,
                returnedAt == null ? requestedAt : returnedAt);
    }

    /// Its refund note; only one whose money has left has it.
    RefundNoteView note() {
        return new RefundNoteView(
                Objects.requireNonNull(noteNumber), amount, reason, Objects.requireNonNull(settledAt));
    }

    UUID id() {
        return id;
    }

    PaymentId payment() {
        return payment;
    }

    Money amount() {
        return amount;
    }

    String reason() {
        return reason;
    }

    @Nullable
    String paymentIntent() {
        return paymentIntent;
    }

    boolean isRefused() {
        return status == RefundStatus.REFUSED;
    }

    boolean isSettled() {
        return settledAt != null;
    }

    boolean isOver() {
        return status == RefundStatus.REFUSED || status == RefundStatus.FAILED;
    }
}
