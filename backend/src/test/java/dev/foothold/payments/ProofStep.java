package dev.foothold.payments;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// One thing that happens in a sequence. Its numbers choose among what is there when it happens, so that a step still
/// means something when others were taken away before it.
record ProofStep(Verb verb, int choice, int size, Trouble trouble) {

    enum Verb {
        OPEN_PAGE(8),
        PAY_BY_CARD(9),
        PAY_BY_BANK(4),
        BANK_DECIDES(3),
        COME_BACK(4),
        APPROVE(9),
        REFUND(5),
        CANCEL(3),
        SET_UP_PAY(4),
        STRIPE_RESTRICTS(2),
        STRIPE_ALLOWS(2),
        LOOK_WHETHER_READY(2),
        SEND_OUTBOX(16),
        MESSAGES_ARRIVE(14),
        READ_INBOX(16),
        SWEEP(4),
        TIME_PASSES(7),
        REFUND_COMES_BACK(2),
        BANK_SENDS_BACK(3),
        PAYER_DISPUTES(3),
        DISPUTE_ENDS(4),
        NETWORK_WARNS(1),
        WARNING_IS_CLEARED(2),
        TAKE_BACK(4),
        RECONCILE(2),
        FILL_WALLET(4),
        SPONSOR(4),
        GIVE_UNSPENT_BACK(1),
        SOMEBODY_DECIDES(2),
        WORKING_MONEY_COMES(1),
        PLATFORM_PAYS_OUT(2),
        REFUND_IS_PAID_ANOTHER_WAY(2),
        WARNED_REFUND(3),
        HELD_REFUND(2),
        ACCOUNT_IS_REPLACED(2),
        MANUAL_MOVE_ENDS(3),
        ACCOUNT_CLOSES(1),
        STUDENT_CUTS_TIE(1),
        BANK_ASKS(1),
        INQUIRY_ENDS(2),
        EVIDENCE_IS_SENT(2),
        PAY_GOES_ON_HOLD(2),
        HOLD_IS_LIFTED(3);

        private final int weight;

        Verb(int weight) {
            this.weight = weight;
        }

        private static Verb any(RandomGenerator random) {
            var left = random.nextInt(java.util.Arrays.stream(values())
                    .mapToInt(verb -> verb.weight)
                    .sum());
            for (var verb : values()) {
                left -= verb.weight;
                if (left < 0) {
                    return verb;
                }
            }
            throw new IllegalStateException();
        }
    }

    /// What goes wrong while it happens.
    enum Trouble {
        NONE(null, null),
        LOST_BEFORE("drop_before", null),
        LOST_AFTER("drop_after", null),
        BROKEN_BEFORE("error_500_before", null),
        BROKEN_AFTER("error_500_after", null),
        TOO_MANY("429", null),
        BUSY("409", null),
        KILLED_AFTER_RESERVATION(null, "after-reservation"),
        KILLED_BEFORE_CALL(null, "before-call"),
        KILLED_AFTER_CALL(null, "after-call"),
        KILLED_BEFORE_COMMIT(null, "before-commit"),
        KILLED_AFTER_COMMIT(null, "after-commit");

        final String fault;
        final String crash;

        Trouble(String fault, String crash) {
            this.fault = fault;
            this.crash = crash;
        }
    }

    static ProofStep any(RandomGenerator random) {
        var trouble =
                random.nextInt(100) < 70 ? Trouble.NONE : Trouble.values()[random.nextInt(Trouble.values().length)];
        return new ProofStep(Verb.any(random), random.nextInt(1_000), random.nextInt(1_000), trouble);
    }

    /// A step of which nothing goes wrong.
    static ProofStep of(Verb verb, int choice, int size) {
        return new ProofStep(verb, choice, size, Trouble.NONE);
    }

    /// The one of these that it is about.
    <T> Optional<T> oneOf(List<T> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(choice % some.size()));
    }

    @Override
    public String toString() {
        return verb + "(" + choice + ", " + size + (trouble == Trouble.NONE ? "" : ", " + trouble) + ")";
    }
}
