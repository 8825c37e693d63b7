package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.ProofCrashPoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Students' pay that operators put on hold and let go again, beside who should be on hold by that.
class ProofHolds {

    private static final String WHY = "We looked into it";

    private final PayHoldDesk desk;
    private final List<AccountId> operators;
    private final Map<AccountId, PayHoldView> onHold = new HashMap<>();

    ProofHolds(PayHoldDesk desk, List<AccountId> operators) {
        this.desk = desk;
        this.operators = operators;
    }

    /// One of the operators puts a student's pay on hold, perhaps once more.
    void place(ProofStep step, AccountId student) {
        var operator = operators.get(step.choice() % 2);
        var before = onHold.get(student);
        PayHoldView placed;
        try {
            placed = desk.place(operator, student, WHY);
        } catch (PayOnHold refusal) {
            assertThat(before)
                    .as("the hold of another operator")
                    .isNotNull()
                    .returns(operators.get((step.choice() + 1) % 2), PayHoldView::placedBy);
            return;
        }
        if (before != null) {
            assertThat(placed.id()).as("the same hold").isEqualTo(before.id());
        }
        onHold.put(student, placed);
    }

    /// One of the operators lifts a hold, or one that was lifted already.
    void lift(ProofStep step) {
        var all = desk.holds(operators.getFirst());
        var open = all.stream().filter(hold -> hold.liftedAt() == null).toList();
        var some = open.isEmpty() || step.size() % 5 == 0 ? all : open;
        if (some.isEmpty()) {
            return;
        }
        var hold = some.get(step.size() % some.size());
        var operator = operators.get(step.choice() % 2);
        var allowed = hold.liftedAt() == null || operator.equals(hold.liftedBy());
        try {
            desk.lift(operator, hold.id(), WHY);
        } catch (PayHoldLifted refusal) {
            assertThat(allowed).as("%s of %s", refusal, hold).isFalse();
            return;
        } catch (ProofCrashPoint.Killed afterCommit) {
            // what waited is taken up again later
            lifted(hold);
            throw afterCommit;
        }
        assertThat(allowed).as("%s lifted %s", operator, hold).isTrue();
        lifted(hold);
    }

    private void lifted(PayHoldView hold) {
        onHold.values().removeIf(open -> open.id().equals(hold.id()));
    }

    /// Whose pay is on hold.
    Set<UUID> onHold() {
        return onHold.keySet().stream().map(AccountId::id).collect(Collectors.toUnmodifiableSet());
    }
}
