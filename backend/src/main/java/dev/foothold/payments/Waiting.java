package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.Phase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Takes up again what waited for a student to be ready, for a payer's bank or an operator to decide, each payout on
/// its own.
@Component
class Waiting {

    private static final Limit AT_ONCE = Limit.of(50);
    private static final UUID FIRST = new UUID(0, 0);

    private final PayoutRepository payouts;
    private final Transfers transfers;
    private final Phase phase;
    private final Clock clock;

    Waiting(PayoutRepository payouts, Transfers transfers, Phase phase, Clock clock) {
        this.payouts = payouts;
        this.transfers = transfers;
        this.phase = phase;
        this.clock = clock;
    }

    void resume(AccountId student) {
        resume(phase.give(() -> payouts.blockedOf(student, AT_ONCE)));
    }

    void resume(PaymentId payment) {
        resume(phase.give(() -> payouts.blockedFor(payment, AT_ONCE)));
    }

    /// What is owed and was not asked for, because the balance did not cover it. What is too much at once is
    /// left to the sweep.
    void resumeOwed() {
        resume(phase.give(() -> payouts.owedSince(clock.instant(), FIRST, AT_ONCE)));
    }

    private void resume(List<UUID> waiting) {
        waiting.forEach(payout -> phase.run(() -> transfers.resume(payout)));
    }
}
