package dev.foothold.payments;

import dev.foothold.payments.ledger.LedgerSeals;
import dev.foothold.payments.stripe.Phase;
import org.springframework.stereotype.Component;

/// Looks every night whether anything was changed that was booked before, and seals what is new.
@Component
class LedgerWatch {

    private final LedgerSeals seals;
    private final Differences differences;
    private final Phase phase;

    LedgerWatch(LedgerSeals seals, Differences differences, Phase phase) {
        this.seals = seals;
        this.differences = differences;
        this.phase = phase;
    }

    void look() {
        phase.give(seals::broken)
                .forEach(number -> differences.found(new DifferenceFound(
                        ReconciliationRule.R11,
                        "seal:" + number,
                        "Something was changed that was booked and sealed: compare with a backup",
                        null,
                        null)));
        phase.run(seals::seal);
    }
}
