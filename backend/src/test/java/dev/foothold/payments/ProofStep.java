package dev.foothold.payments;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

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
        SOMEBODY_DECIDES(2);

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

    /// From the payment's page to the transfer of everything to the first student, without trouble.
    static List<ProofStep> toThePay() {
        return Stream.of(
                        Verb.OPEN_PAGE,
                        Verb.PAY_BY_CARD,
                        Verb.COME_BACK,
                        Verb.SET_UP_PAY,
                        Verb.LOOK_WHETHER_READY,
                        Verb.APPROVE,
                        Verb.SEND_OUTBOX,
                        Verb.MESSAGES_ARRIVE,
                        Verb.READ_INBOX)
                .map(verb -> new ProofStep(verb, 0, 0, Trouble.NONE))
                .toList();
    }

    /// From the page of a top-up to the transfer of everything that a sponsor paid for, without trouble.
    static List<ProofStep> toTheSponsorsPay() {
        var topUp = new ProofStep(Verb.FILL_WALLET, 0, 11, Trouble.NONE);
        var other = Stream.of(
                        Verb.PAY_BY_CARD,
                        Verb.RECONCILE,
                        Verb.SPONSOR,
                        Verb.SET_UP_PAY,
                        Verb.LOOK_WHETHER_READY,
                        Verb.APPROVE,
                        Verb.SEND_OUTBOX)
                .map(verb -> new ProofStep(verb, 0, 0, Trouble.NONE));
        return Stream.concat(Stream.of(topUp), other).toList();
    }

    @Override
    public String toString() {
        return verb + "(" + choice + ", " + size + (trouble == Trouble.NONE ? "" : ", " + trouble) + ")";
    }
}
