package dev.foothold.engagements;

import dev.foothold.payments.PaymentId;
import dev.foothold.payments.PaymentRequest;
import dev.foothold.payments.Payments;
import dev.foothold.payments.PayoutView;
import dev.foothold.shared.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What an engagement means in money.
@Component
class EngagementMoney {

    private final Payments payments;
    private final EngagementSettings settings;

    EngagementMoney(Payments payments, EngagementSettings settings) {
        this.payments = payments;
        this.settings = settings;
    }

    PaymentId request(Engagement engagement) {
        return payments.request(new PaymentRequest(
                engagement.id().id(),
                engagement.projectTitle(),
                engagement.employer(),
                engagement.fee(),
                engagement.platformFeeBasisPoints()));
    }

    /// Approved work pays the student what no milestone has paid yet.
    void release(Engagement engagement) {
        var payment = engagement.payment();
        if (payment != null) {
            payments.release(payment, engagement.payee(), engagement.openFee());
        }
    }

    /// An approved milestone pays its part.
    void release(Engagement engagement, Milestone milestone) {
        var amount = new Money(milestone.amountMinor(), engagement.fee().currency());
        payments.release(Objects.requireNonNull(engagement.payment()), milestone.number(), engagement.payee(), amount);
    }

    /// What the student received for all of it; empty while a part is still on its way.
    Optional<Money> paidOut(Engagement engagement) {
        var payment = engagement.payment();
        var parts =
                payment == null ? List.<PayoutView>of() : payments.get(payment).payouts();
        return parts.stream().allMatch(part -> part.transferredAt() != null)
                ? parts.stream().map(PayoutView::net).reduce(Money::plus)
                : Optional.empty();
    }

    /// Before the start the employer gets everything back; afterwards the student keeps a share, and what was
    /// released for milestones in any case. What the payer's bank asks for stays held until it has decided.
    void cancel(Engagement engagement, boolean hadStarted) {
        var payment = engagement.payment();
        var share = engagement.fee().basisPoints(settings.cancellationBasisPoints());
        var due = share.minus(engagement.milestoneFee());
        if (payment != null && hadStarted && due.isPositive()) {
            payments.release(payment, engagement.payee(), due);
        }
        giveBackHeld(engagement);
    }

    /// Of cancelled work nothing more is the student's: what is free of it goes back. Doing so again changes
    /// nothing.
    void giveBackHeld(Engagement engagement) {
        var payment = engagement.payment();
        if (payment != null) {
            payments.cancel(payment);
        }
    }
}
