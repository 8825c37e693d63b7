package dev.foothold.load.money;

import dev.foothold.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// One piece of work of the month that is reconciled: paid by card, approved, transferred. Two movements of the
/// balance.
///
/// @param number makes everything else, so that the stand-in, the tables and the ledger tell the same
record PaidWork(int number, Instant at) {

    private static final int STUDENTS = 2_000;

    UUID payment() {
        return id("payment" + number);
    }

    UUID payout() {
        return id("payout" + number);
    }

    UUID student() {
        return id("student" + number % STUDENTS);
    }

    String stripeAccount() {
        return "acct_load%06d".formatted(number % STUDENTS);
    }

    String charge() {
        return "ch_load%06d".formatted(number);
    }

    String intent() {
        return "pi_load%06d".formatted(number);
    }

    String chargeMovement() {
        return "txn_loadc%06d".formatted(number);
    }

    String transfer() {
        return "tr_load%06d".formatted(number);
    }

    String transferMovement() {
        return "txn_loadt%06d".formatted(number);
    }

    Money gross() {
        return Money.usd(100_00 + number % 800 * 100L);
    }

    long stripeFee() {
        return gross().minor() * 29 / 1_000 + 30;
    }

    long platformFee() {
        return gross().minor() / 10;
    }

    Money net() {
        return Money.usd(gross().minor() - platformFee());
    }

    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
