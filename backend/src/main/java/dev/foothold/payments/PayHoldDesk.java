package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Rules;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Where operators put a student's pay on hold, and lift the hold again. What is lifted goes where it was to go
/// anyway, so one operator is enough; each says why.
@Component
class PayHoldDesk {

    private static final int LONGEST = 250;

    private final PayHolds holds;
    private final Waiting waiting;
    private final Accounts accounts;
    private final Phase phase;

    PayHoldDesk(PayHolds holds, Waiting waiting, Accounts accounts, Phase phase) {
        this.holds = holds;
        this.waiting = waiting;
        this.accounts = accounts;
        this.phase = phase;
    }

    /// Those that are not lifted first, then the newest.
    List<PayHoldView> holds(AccountId operator) {
        return allowed(operator, holds::openFirst);
    }

    /// Puts a student's pay on hold.
    PayHoldView place(AccountId operator, AccountId student, String reason) {
        var placed = allowed(operator, () -> {
            check(reason);
            return holds.place(operator, student, reason.strip());
        });
        // what waits for something else waits for this by now, and the student hears of it
        waiting.resume(student);
        return placed;
    }

    /// Lifts a hold: what waited for nothing else goes on.
    PayHoldView lift(AccountId operator, UUID hold, String why) {
        var lifted = allowed(operator, () -> {
            check(why);
            return holds.lift(operator, hold, why.strip());
        });
        waiting.resume(lifted.student());
        return lifted;
    }

    private static void check(String reason) {
        new Rules()
                .check(
                        !reason.isBlank() && reason.length() <= LONGEST,
                        "reason",
                        "Say why in at most " + LONGEST + " characters.")
                .throwIfBroken();
    }

    private <T> T allowed(AccountId operator, Supplier<T> work) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            return work.get();
        });
    }
}
