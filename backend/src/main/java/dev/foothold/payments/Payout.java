package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.StripeBankPayout;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// What one student is owed for one approved piece of work, and how far it got towards their bank.
@Entity
class Payout extends AbstractAggregateRoot<Payout> {

    @Id
    private UUID id;

    private PaymentId payment;
    private int milestone;
    private AccountId payee;
    private Money gross;
    private long platformFeeMinor;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PayoutStatus status;

    private @Nullable String blockedReason;
    private int attempt;
    private @Nullable String stripeAccount;
    private @Nullable String stripeTransfer;
    private Instant owedAt;
    private Instant changedAt;
    private @Nullable Instant transferredAt;
    private @Nullable Instant paidAt;
    private @Nullable String bankPayout;
    private @Nullable Instant bankPayoutAt;
    private long reversingMinor;
    private long reversedMinor;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Payout() {}

    Payout(PaymentId payment, int milestone, AccountId payee, Money gross, Money platformFee, Instant at) {
        this.id = Identifiers.next();
        this.payment = payment;
        this.milestone = milestone;
        this.payee = payee;
        this.gross = gross;
        this.platformFeeMinor = platformFee.minor();
        this.status = PayoutStatus.OWED;
        this.owedAt = at;
        this.changedAt = at;
    }

    /// The student cannot be paid yet.
    void block(BlockedReason reason, Instant at) {
        become(PayoutStatus.BLOCKED, at);
        blockedReason = reason.name();
        registerEvent(new PaymentEvent.PayoutBlocked(payment, payee, reason, at));
    }

    /// Whether only the student can help it on.
    boolean waitsForStudent() {
        return status == PayoutStatus.BLOCKED && reason().waitsForStudent();
    }

    /// The student is told once more that it waits for them.
    void remind(int days, Instant at) {
        registerEvent(new PaymentEvent.PayoutStillBlocked(payment, payee, reason(), net(), days, at));
    }

    /// Something else keeps it back by now, which the student hears of; tells whether that is news.
    boolean stillBlocked(BlockedReason reason, Instant at) {
        if (status != PayoutStatus.BLOCKED) {
            throw new IllegalStateException("A payout that is " + status + " waits for nothing");
        }
        if (reason.name().equals(blockedReason)) {
            return false;
        }
        blockedReason = reason.name();
        changedAt = at;
        registerEvent(new PaymentEvent.PayoutBlocked(payment, payee, reason, at));
        return true;
    }

    /// The reason is gone.
    void unblock(Instant at) {
        become(PayoutStatus.OWED, at);
        blockedReason = null;
    }

    /// A transfer is reserved and will be asked of Stripe; gives the number of the attempt.
    int requestTransfer(String destination, Instant at) {
        become(PayoutStatus.TRANSFER_REQUESTED, at);
        stripeAccount = destination;
        return ++attempt;
    }

    /// Nobody knows yet whether Stripe did it.
    void inDoubt(Instant at) {
        become(PayoutStatus.UNKNOWN, at);
    }

    /// The money is in the student's Stripe account.
    void transferred(String transfer, Instant at) {
        become(PayoutStatus.TRANSFERRED, at);
        stripeTransfer = transfer;
        transferredAt = at;
        registerEvent(new PaymentEvent.PaidOut(payment, payee, net(), at));
    }

    /// Stripe says no, but the same will do later.
    void postpone(Instant at) {
        become(PayoutStatus.OWED, at);
    }

    /// Stripe says no, and somebody must look why.
    void refuse(String code, Instant at) {
        become(PayoutStatus.REFUSED, at);
        blockedReason = code.substring(0, Math.min(code.length(), 80));
    }

    /// Somebody has looked why Stripe said no: it is owed as before, and may be asked for once more.
    void retry(Instant at) {
        if (status != PayoutStatus.REFUSED) {
            throw new PayoutNotRefused(status);
        }
        become(PayoutStatus.OWED, at);
        blockedReason = null;
    }

    /// Follows what the student's bank says about the payout that carries this pay. After a bank sent it back it leaves
    /// again with another one; then nothing that is told of the earlier one matters any more.
    void bank(StripeBankPayout there, Instant at) {
        var again = bankPayout != null && !bankPayout.equals(there.id());
        if (again && isOvertaken(there)) {
            return;
        }
        if (again) {
            setOutAgain(at);
        } else if (bankPayout != null && status == PayoutStatus.BANK_FAILED) {
            return;
        }
        bankPayout = there.id();
        bankPayoutAt = there.createdAt();
        arrive(there.status(), at);
    }

    // two that were made within a second: what failed is the earlier one
    private boolean isOvertaken(StripeBankPayout other) {
        var order = other.createdAt().compareTo(Objects.requireNonNull(bankPayoutAt));
        return order < 0 || order == 0 && other.status() == StripeBankPayout.Status.FAILED;
    }

    // a bank must have sent it back, even when nobody told us
    private void setOutAgain(Instant at) {
        if (status == PayoutStatus.PAID) {
            become(PayoutStatus.BANK_FAILED, at);
        }
        if (status == PayoutStatus.BANK_FAILED) {
            become(PayoutStatus.BANK_PENDING, at);
            paidAt = null;
        }
    }

    private void arrive(StripeBankPayout.Status there, Instant at) {
        var next = switch (there) {
            case UNDERWAY -> PayoutStatus.BANK_PENDING;
            case PAID -> PayoutStatus.PAID;
            case FAILED -> PayoutStatus.BANK_FAILED;
        };
        if (!status.leadsTo(next)) {
            return;
        }
        become(next, at);
        paidAt = next == PayoutStatus.PAID ? at : null;
        if (next == PayoutStatus.BANK_FAILED) {
            registerEvent(new PaymentEvent.BankFailed(payment, payee, at));
        }
        if (next == PayoutStatus.PAID) {
            registerEvent(new PaymentEvent.BankPaid(payment, payee, at));
        }
    }

    /// Part of it is being taken back.
    void reverse(Money part) {
        if (!canBeReversed(part)) {
            throw new MoneyNotAvailable(part, reversible());
        }
        reversingMinor = Math.addExact(reversingMinor, part.minor());
    }

    /// Stripe took it back.
    void reversed(Money part, Instant at) {
        reversingMinor = Math.subtractExact(reversingMinor, part.minor());
        reversedMinor = Math.addExact(reversedMinor, part.minor());
        if (reversedMinor == gross.minor()) {
            become(PayoutStatus.REVERSED, at);
        }
    }

    /// Stripe would not.
    void notReversed(Money part) {
        reversingMinor = Math.subtractExact(reversingMinor, part.minor());
    }

    /// The platform fee on the part that was set aside last: of all that is not the student's any more, less what the
    /// other parts bear, so that the fees of the parts add up whichever of them were declined.
    ///
    /// @param others what the other parts bear that are on their way back or back already
    Money feeOf(Money part, long others) {
        var left = gross.minor() - reversingMinor - reversedMinor;
        var all = platformFeeMinor - share(left);
        return new Money(Math.clamp(all - others, 0, part.minor()), gross.currency());
    }

    // in whole cents, the whole of the fee for the whole of the gross
    private long share(long partMinor) {
        return Math.multiplyExact(partMinor, platformFeeMinor) / gross.minor();
    }

    private boolean canBeReversed(Money part) {
        return stripeTransfer != null && part.isPositive() && part.compareTo(reversible()) <= 0;
    }

    private Money reversible() {
        var left = stripeTransfer == null ? 0 : gross.minor() - reversingMinor - reversedMinor;
        return new Money(left, gross.currency());
    }

    private void become(PayoutStatus next, Instant at) {
        if (!status.leadsTo(next)) {
            throw new IllegalStateException("A payout that is " + status + " cannot become " + next);
        }
        status = next;
        changedAt = at;
    }

    void tell(List<MoneyStep> steps) {
        steps.add(new MoneyStep("Approved: owed to the student", net(), owedAt));
        if (status == PayoutStatus.BLOCKED) {
            steps.add(new MoneyStep(waits(), net(), changedAt));
        }
        if (transferredAt != null) {
            steps.add(new MoneyStep("Transferred to the student", net(), transferredAt));
        }
        if (paidAt != null) {
            steps.add(new MoneyStep("Arrived at the student's bank", net(), paidAt));
        }
        if (status == PayoutStatus.BANK_FAILED) {
            steps.add(new MoneyStep("The student's bank sent it back; it waits at Stripe", net(), changedAt));
        }
    }

    private String waits() {
        return switch (reason()) {
            case DISPUTE -> "Waits until the payer's bank has decided";
            case FRAUD_WARNING -> "Waits until a bank's question about the payment is settled";
            // whoever paid reads this too, and nobody is accused
            case RISK -> "Waits until a question is settled";
            case ONBOARDING, ACCOUNT_CLOSED, TAX -> "Waits until the student can be paid";
        };
    }

    // of one that is blocked
    private BlockedReason reason() {
        return BlockedReason.valueOf(Objects.requireNonNull(blockedReason));
    }

    UUID id() {
        return id;
    }

    PaymentId payment() {
        return payment;
    }

    AccountId payee() {
        return payee;
    }

    Money gross() {
        return gross;
    }

    Money platformFee() {
        return new Money(platformFeeMinor, gross.currency());
    }

    Money net() {
        return gross.minus(platformFee());
    }

    PayoutStatus status() {
        return status;
    }

    Instant owedAt() {
        return owedAt;
    }

    int milestone() {
        return milestone;
    }

    @Nullable
    String stripeTransfer() {
        return stripeTransfer;
    }

    String destination() {
        if (stripeAccount == null) {
            throw new IllegalStateException("Payout " + id + " was not requested yet");
        }
        return stripeAccount;
    }

    PayoutView view() {
        return new PayoutView(id, payee, gross, platformFee(), net(), status, blockedReason, transferredAt, paidAt);
    }

    /// What operators see of it while it is refused.
    RefusedPayoutView refusal(String payeeName) {
        return new RefusedPayoutView(id, payment, payee, payeeName, net(), blockedReason, attempt, changedAt);
    }

    EarningView earning(Payment paymentOfIt) {
        return new EarningView(
                id,
                paymentOfIt.reference(),
                paymentOfIt.description(),
                payee,
                gross,
                platformFee(),
                net(),
                status,
                blockedReason,
                owedAt,
                transferredAt,
                paidAt);
    }
}
