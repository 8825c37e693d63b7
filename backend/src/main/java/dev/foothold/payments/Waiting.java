package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.Phase;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Takes up again what waited for a student to be ready or for a payer's bank to decide, each payout on its own.
@Component
class Waiting {

    private static final Limit AT_ONCE = Limit.of(50);

    private final PayoutRepository payouts;
    private final Transfers transfers;
    private final Phase phase;

    Waiting(PayoutRepository payouts, Transfers transfers, Phase phase) {
        this.payouts = payouts;
        this.transfers = transfers;
        this.phase = phase;
    }

    void resume(AccountId student) {
        resume(phase.give(() -> payouts.blockedOf(student, AT_ONCE)));
    }

    void resume(PaymentId payment) {
        resume(phase.give(() -> payouts.blockedFor(payment, AT_ONCE)));
    }

    private void resume(List<UUID> blocked) {
        blocked.forEach(payout -> phase.run(() -> transfers.resume(payout)));
    }
}
