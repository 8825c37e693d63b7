package dev.foothold.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Puts together what people may see of a payment: how it stands, and all that its money did.
@Component
class PaymentViews {

    private final RefundRepository refunds;
    private final PayoutRepository payouts;
    private final DisputeRepository disputes;
    private final ReversalRepository reversals;

    PaymentViews(
            RefundRepository refunds,
            PayoutRepository payouts,
            DisputeRepository disputes,
            ReversalRepository reversals) {
        this.refunds = refunds;
        this.payouts = payouts;
        this.disputes = disputes;
        this.reversals = reversals;
    }

    /// All of it, as operators see it.
    PaymentView of(Payment payment) {
        return of(payment, Payout::view);
    }

    /// What whoever paid sees of it.
    PaymentView ofPayer(Payment payment) {
        return of(payment, payout -> payout.view().withoutReason());
    }

    private PaymentView of(Payment payment, Function<Payout, PayoutView> view) {
        var parts = payouts.findTop50ByPaymentOrderByMilestone(payment.id());
        var steps = new ArrayList<MoneyStep>();
        payment.tell(steps);
        refunds.findTop50ByPaymentOrderByRequestedAt(payment.id()).forEach(refund -> refund.tell(steps));
        parts.forEach(payout -> payout.tell(steps));
        disputes.findTop50ByPaymentOrderByOpenedAt(payment.id()).forEach(dispute -> dispute.tell(steps));
        reversals.findTop50ByPaymentOrderByAskedAt(payment.id()).forEach(reversal -> reversal.tell(steps));
        steps.sort((left, right) -> left.at().compareTo(right.at()));
        return payment.view(List.copyOf(steps), parts.stream().map(view).toList());
    }
}
