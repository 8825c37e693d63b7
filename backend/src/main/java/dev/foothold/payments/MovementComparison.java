package dev.foothold.payments;

import dev.foothold.payments.ledger.BookedMovement;
import dev.foothold.payments.ledger.LedgerMovements;
import dev.foothold.payments.ledger.PaymentSums;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeBooks;
import dev.foothold.payments.stripe.StripeMovement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Lays each movement of our balance beside its posting, and each posting beside its movement (R1, R8).
@Component
class MovementComparison {

    private static final Logger LOG = LoggerFactory.getLogger(MovementComparison.class);
    private static final Set<String> MADE_BY_US = Set.of("refund", "payment_refund", "transfer", "transfer_refund");
    private static final int PAGE = 100;
    private static final int POSTINGS = 1_000;
    private static final int MOST_QUESTIONS = 200;

    private final StripeBooks stripe;
    private final LedgerMovements ledger;
    private final MovementExplanation explanation;
    private final Differences differences;
    private final Phase phase;

    MovementComparison(
            StripeBooks stripe,
            LedgerMovements ledger,
            MovementExplanation explanation,
            Differences differences,
            Phase phase) {
        this.stripe = stripe;
        this.ledger = ledger;
        this.explanation = explanation;
        this.differences = differences;
        this.phase = phase;
    }

    /// What has moved.
    ///
    /// @param movements how many movements were compared
    /// @param payments what these movements tell of each payment that moved
    record Moved(int movements, Map<UUID, PaymentSums> payments) {}

    /// Compares what moved since a moment with what was booked since then.
    ///
    /// @param until what was booked from this moment on may be of what moved after Stripe was asked
    Moved compare(Instant since, Instant until) {
        var listed = new HashSet<String>();
        var payments = new HashMap<UUID, PaymentSums>();
        var unexplained = new ArrayList<StripeMovement>();
        stripe.movementsSince(since, page -> {
            listed.addAll(ids(page));
            unexplained.addAll(compare(page, payments));
        });
        // newest first on the way here: what an older movement made known explains a newer one now
        unexplained.reversed().forEach(explanation::explain);
        report(unexplained);
        lookForPostingsOfNothing(since, until, listed);
        return new Moved(listed.size(), payments);
    }

    // gives what is not booked
    private List<StripeMovement> compare(List<StripeMovement> page, Map<UUID, PaymentSums> payments) {
        var booked = phase.give(() -> ledger.booked(ids(page)));
        for (var movement : page) {
            var here = booked.get(movement.id());
            note(movement, here, payments);
            if (here != null) {
                MovementDifference.between(here, movement).ifPresent(differences::found);
            }
        }
        return page.stream()
                .filter(movement -> movement.net() != 0 && !booked.containsKey(movement.id()))
                .toList();
    }

    private static void note(StripeMovement movement, @Nullable BookedMovement here, Map<UUID, PaymentSums> payments) {
        var there = movement.payment();
        if (there != null) {
            var sums = new PaymentSums(there.charged(), there.refunded(), there.transferred());
            payments.merge(there.payment(), sums, PaymentSums::plus);
        }
        var moved = here == null ? null : here.payment();
        if (moved != null) {
            payments.putIfAbsent(moved, PaymentSums.NOTHING);
        }
    }

    private void report(List<StripeMovement> unexplained) {
        for (var from = 0; from < unexplained.size(); from += PAGE) {
            var page = unexplained.subList(from, Math.min(from + PAGE, unexplained.size()));
            var booked = phase.give(() -> ledger.booked(ids(page)));
            page.stream()
                    .filter(movement -> !booked.containsKey(movement.id()))
                    .forEach(movement -> differences.found(missing(movement)));
        }
    }

    // what somebody did in Stripe's dashboard has no operation of ours
    private static DifferenceFound missing(StripeMovement movement) {
        var foreign = MADE_BY_US.contains(movement.type()) && movement.operation() == null;
        return new DifferenceFound(
                foreign ? ReconciliationRule.R8 : ReconciliationRule.R1,
                movement.id(),
                foreign
                        ? "A " + movement.type() + " that we did not make: " + movement.source()
                        : "A " + movement.type() + " that is not booked: " + movement.source(),
                null,
                movement.net());
    }

    private void lookForPostingsOfNothing(Instant since, Instant until, Set<String> listed) {
        var doubtful = new ArrayList<String>();
        var last = phase.give(() -> ledger.lastBefore(since));
        var page = postings(last, until);
        while (!page.isEmpty()) {
            page.stream()
                    .map(LedgerMovements.Posted::movement)
                    .filter(movement -> !listed.contains(movement))
                    .forEach(doubtful::add);
            page = page.size() < POSTINGS ? List.of() : postings(page.getLast().tx(), until);
        }
        if (doubtful.size() > MOST_QUESTIONS) {
            LOG.warn(
                    "Stripe is asked about {} of {} postings that it does not list, the others next time",
                    MOST_QUESTIONS,
                    doubtful.size());
        }
        // in another order each time, so that each has its turn
        Collections.shuffle(doubtful);
        doubtful.stream().limit(MOST_QUESTIONS).forEach(this::look);
    }

    private List<LedgerMovements.Posted> postings(long behind, Instant until) {
        return phase.give(() -> ledger.bookedAfter(behind, until, POSTINGS));
    }

    // one that moved before the time that is compared may have been booked within it
    private void look(String movement) {
        var there = stripe.movement(movement).orElse(null);
        for (var here : phase.give(() -> ledger.booked(List.of(movement))).values()) {
            if (there == null) {
                differences.found(ofNothing(movement, here));
            } else {
                MovementDifference.between(here, there).ifPresent(differences::found);
            }
        }
    }

    private static DifferenceFound ofNothing(String movement, BookedMovement here) {
        return new DifferenceFound(
                ReconciliationRule.R1, movement, "Booked, but Stripe knows of no such movement", here.net(), null);
    }

    private static List<String> ids(List<StripeMovement> page) {
        return page.stream().map(StripeMovement::id).toList();
    }
}
