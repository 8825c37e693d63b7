package dev.foothold.engagements;

import dev.foothold.payments.PaymentId;
import dev.foothold.payments.PaymentRequest;
import dev.foothold.payments.Payments;
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

    /// Approved work pays the student.
    void release(Engagement engagement) {
        var payment = engagement.payment();
        if (payment != null) {
            payments.release(payment, engagement.payee(), engagement.fee());
        }
    }

    /// Before the start the employer gets everything back; afterwards the student keeps a share.
    void cancel(Engagement engagement, boolean hadStarted) {
        var payment = engagement.payment();
        if (payment == null) {
            return;
        }
        if (!hadStarted) {
            payments.cancel(payment);
            return;
        }
        var share = engagement.fee().basisPoints(settings.cancellationBasisPoints());
        var rest = engagement.fee().minus(share);
        payments.release(payment, engagement.payee(), share);
        if (rest.isPositive()) {
            payments.refund(payment, rest);
        }
    }
}
