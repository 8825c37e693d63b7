package dev.foothold.payments;

import dev.foothold.payments.ledger.LedgerMovements;
import dev.foothold.payments.ledger.PaymentSums;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeBooks;
import dev.foothold.shared.Identifiers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Compares what Stripe has of each payment with what is booked of it: charged, given back, transferred (R3).
/// Most are told by the movements of a run; only where these do not agree, Stripe is asked about the payment.
@Component
class PaymentComparison {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentComparison.class);
    private static final String SUBJECT = "group:payment_";
    private static final int PAGE = 500;
    private static final int MOST_QUESTIONS = 1_000;
    private static final int TRIES = 3;

    private final StripeBooks stripe;
    private final LedgerMovements ledger;
    private final Differences differences;
    private final JdbcClient database;
    private final Phase phase;

    PaymentComparison(
            StripeBooks stripe, LedgerMovements ledger, Differences differences, JdbcClient database, Phase phase) {
        this.stripe = stripe;
        this.ledger = ledger;
        this.differences = differences;
        this.database = database;
        this.phase = phase;
    }

    /// Compares every payment that moved since a moment, and those that differed before.
    ///
    /// @param moved what the movements since then tell of each payment
    void compare(Map<UUID, PaymentSums> moved, Instant since) {
        var all = new HashMap<>(moved);
        // a refund that waits for money has moved nothing yet, and its charge may be older
        stripe.refundedSince(
                since, charges -> payments(charges).forEach(payment -> all.putIfAbsent(payment, PaymentSums.NOTHING)));
        var doubtful = doubtful(all);
        if (doubtful.size() > MOST_QUESTIONS) {
            LOG.warn("Stripe is asked about {} of {} payments, the others next time", MOST_QUESTIONS, doubtful.size());
        }
        // in another order each time, so that each has its turn
        Collections.shuffle(doubtful);
        var asked = new LinkedHashSet<>(doubtful.subList(0, Math.min(doubtful.size(), MOST_QUESTIONS)));
        asked.addAll(open());
        asked.forEach(this::look);
    }

    /// Compares those that differed before.
    void lookAgain() {
        open().forEach(this::look);
    }

    private List<UUID> open() {
        return differences.openSubjects(ReconciliationRule.R3, SUBJECT).stream()
                .map(subject -> UUID.fromString(subject.substring(SUBJECT.length())))
                .toList();
    }

    private List<UUID> payments(List<String> charges) {
        return charges.isEmpty()
                ? List.of()
                : phase.give(() -> database.sql("""
            SELECT DISTINCT payment FROM payment_checkout WHERE charge IN (:charges)\
            """)
                        .param("charges", charges)
                        .query((row, number) -> Identifiers.of(row.getBytes(1)))
                        .list());
    }

    private List<UUID> doubtful(Map<UUID, PaymentSums> all) {
        var doubtful = new ArrayList<UUID>();
        var payments = List.copyOf(all.keySet());
        for (var from = 0; from < payments.size(); from += PAGE) {
            var page = payments.subList(from, Math.min(from + PAGE, payments.size()));
            doubtful.addAll(phase.give(() -> differing(known(page), all)));
        }
        return doubtful;
    }

    // another installation may share the platform and group its charges like us
    private List<UUID> known(List<UUID> payments) {
        return database.sql("SELECT id FROM payment WHERE id IN (:payments)")
                .param("payments", payments.stream().map(Identifiers::bytes).toList())
                .query((row, number) -> Identifiers.of(row.getBytes(1)))
                .list();
    }

    private List<UUID> differing(List<UUID> payments, Map<UUID, PaymentSums> all) {
        var booked = ledger.sums(payments);
        return payments.stream()
                .filter(payment -> !booked.getOrDefault(payment, PaymentSums.NOTHING)
                        .equals(all.getOrDefault(payment, PaymentSums.NOTHING)))
                .toList();
    }

    // what moved while we asked, or is on its way, is no difference
    private void look(UUID payment) {
        for (var left = TRIES; left > 0; left--) {
            var before = phase.give(() -> here(payment));
            var there = there(payment);
            var after = phase.give(() -> here(payment));
            if (before.isEmpty() || after.isEmpty()) {
                break;
            }
            if (before.get().equals(there) || after.get().equals(there)) {
                return;
            }
            if (left == 1 && before.equals(after)) {
                differences.found(difference(payment, after.get(), there));
                return;
            }
        }
        differences.notDecided(ReconciliationRule.R3, SUBJECT + payment);
    }

    private PaymentSums there(UUID payment) {
        var there = stripe.payment(payment);
        return new PaymentSums(there.charged(), there.refunded(), there.transferred());
    }

    // Stripe counts what it will give back when the balance allows; empty while nobody knows what Stripe has done
    private Optional<PaymentSums> here(UUID payment) {
        if (isOnItsWay(payment)) {
            return Optional.empty();
        }
        var booked = ledger.sums(List.of(payment)).getOrDefault(payment, PaymentSums.NOTHING);
        return Optional.of(booked.plus(new PaymentSums(0, waitingRefunds(payment), 0)));
    }

    private boolean isOnItsWay(UUID payment) {
        return database.sql("""
            SELECT COUNT(*) FROM (
                SELECT id FROM payout WHERE payment = :payment AND status IN ('TRANSFER_REQUESTED', 'UNKNOWN')
                UNION ALL SELECT id FROM payment_refund WHERE payment = :payment AND status = 'REQUESTED'
                UNION ALL SELECT id FROM payment_reversal WHERE payment = :payment AND status = 'REQUESTED') moving\
            """)
                        .param("payment", Identifiers.bytes(payment))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private long waitingRefunds(UUID payment) {
        return database.sql("""
            SELECT COALESCE(SUM(amount_minor), 0) FROM payment_refund
            WHERE payment = ? AND status = 'PENDING' AND settled_at IS NULL\
            """)
                .param(Identifiers.bytes(payment))
                .query(Long.class)
                .single();
    }

    private static DifferenceFound difference(UUID payment, PaymentSums here, PaymentSums there) {
        if (here.charged() != there.charged()) {
            return found(payment, "charged", here.charged(), there.charged());
        }
        return here.refunded() != there.refunded()
                ? found(payment, "given back", here.refunded(), there.refunded())
                : found(payment, "transferred", here.transferred(), there.transferred());
    }

    private static DifferenceFound found(UUID payment, String what, long here, long there) {
        return new DifferenceFound(
                ReconciliationRule.R3,
                SUBJECT + payment,
                "What Stripe has " + what + " for the payment is not what is booked",
                here,
                there);
    }
}
