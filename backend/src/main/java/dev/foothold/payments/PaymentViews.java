package dev.foothold.payments;

import java.util.ArrayList;
import java.util.List;
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

    PaymentView of(Payment payment) {
        var parts = payouts.findTop50ByPaymentOrderByMilestone(payment.id());
        var steps = new ArrayList<MoneyStep>();
        payment.tell(steps);
        refunds.findTop50ByPaymentOrderByRequestedAt(payment.id()).forEach(refund -> refund.tell(steps));
        parts.forEach(payout -> payout.tell(steps));
        disputes.findTop50ByPaymentOrderByOpenedAt(payment.id()).forEach(dispute -> dispute.tell(steps));
        reversals.findTop50ByPaymentOrderByAskedAt(payment.id()).forEach(reversal -> reversal.tell(steps));
        steps.sort((left, right) -> left.at().compareTo(right.at()));
        return payment.view(List.copyOf(steps), parts.stream().map(Payout::view).toList());
    }
}
