package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Released money that is taken back from a student's Stripe account, to be refunded to the employer once it is here.
/// One operator asks, another one agrees: nobody moves money by hand alone.
@Entity
@Table(name = "payment_reversal")
class Reversal extends AbstractAggregateRoot<Reversal> {

    @Id
    private UUID id;

    private PaymentId payment;
    private UUID payout;
    private Money gross;
    private long netMinor;
    private String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReversalStatus status;

    private AccountId askedBy;

    private @Nullable AccountId approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable AccountId endedBy;
    private @Nullable String endedBecause;

    private @Nullable String stripeReversal;
    private @Nullable String failure;
    private Instant askedAt;
    private @Nullable Instant settledAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Reversal() {}

    Reversal(Payout payout, Money gross, Money net, String reason, AccountId askedBy, Instant at) {
        this.id = Identifiers.next();
        this.payment = payout.payment();
        this.payout = payout.id();
        this.gross = gross;
        this.netMinor = net.minor();
        this.reason = reason;
        this.status = ReversalStatus.ASKED;
        this.askedBy = askedBy;
        this.askedAt = at;
    }

    /// A second operator agrees; tells whether that is news.
    boolean approve(AccountId operator, Instant at) {
        if (operator.equals(askedBy)) {
            throw new NeedsSecondOperator();
        }
        if (status == ReversalStatus.DECLINED || status == ReversalStatus.WITHDRAWN) {
            throw new ReversalOver(status);
        }
        if (status != ReversalStatus.ASKED) {
            return false;
        }
        status = ReversalStatus.REQUESTED;
        approvedBy = operator;
        approvedAt = at;
        return true;
    }

    /// A second operator does not agree, and whoever paid hears why; tells whether that is news.
    boolean decline(AccountId operator, String why, Instant at) {
        if (operator.equals(askedBy)) {
            throw new NeedsSecondOperator();
        }
        if (!end(ReversalStatus.DECLINED, operator, why, at)) {
            return false;
        }
        registerEvent(new PaymentEvent.ReversalDeclined(payment, gross, why, at));
        return true;
    }

    /// Who asked for it thinks better of it; tells whether that is news.
    boolean withdraw(AccountId operator, String why, Instant at) {
        if (!operator.equals(askedBy)) {
            throw new NotAskedByYou();
        }
        return end(ReversalStatus.WITHDRAWN, operator, why, at);
    }

    private boolean end(ReversalStatus end, AccountId operator, String why, Instant at) {
        if (status == end && operator.equals(endedBy)) {
            return false;
        }
        if (status != ReversalStatus.ASKED) {
            throw new ReversalOver(status);
        }
        status = end;
        endedBy = operator;
        endedBecause = why;
        settledAt = at;
        return true;
    }

    boolean isUnderWay() {
        return status == ReversalStatus.REQUESTED;
    }

    /// Stripe took it back.
    void done(String there, Instant at) {
        status = ReversalStatus.DONE;
        stripeReversal = there;
        settledAt = at;
    }

    /// Stripe would not, most often because the student's Stripe account is empty.
    void refused(String why) {
        status = ReversalStatus.REFUSED;
        failure = why.substring(0, Math.min(why.length(), 250));
    }

    void tell(List<MoneyStep> steps) {
        switch (status) {
            case DONE ->
                steps.add(new MoneyStep(
                        "Taken back from the student: " + reason, gross, settledAt == null ? askedAt : settledAt));
            case REFUSED -> steps.add(new MoneyStep("Could not be taken back from the student", gross, askedAt));
            case DECLINED ->
                steps.add(new MoneyStep(
                        "Not taken back from the student: " + endedBecause,
                        gross,
                        settledAt == null ? askedAt : settledAt));
            case ASKED, REQUESTED, WITHDRAWN -> {}
        }
    }

    UUID id() {
        return id;
    }

    PaymentId payment() {
        return payment;
    }

    UUID payout() {
        return payout;
    }

    Money gross() {
        return gross;
    }

    Money net() {
        return new Money(netMinor, gross.currency());
    }

    ReversalView view() {
        return new ReversalView(
                id,
                payment,
                payout,
                gross,
                net(),
                reason,
                status,
                askedBy,
                approvedBy,
                approvedAt,
                endedBy,
                endedBecause,
                failure,
                askedAt,
                settledAt);
    }
}
