package dev.foothold.payments;

import dev.foothold.payments.ledger.AccountBalance;
import dev.foothold.payments.ledger.Ledger;
import dev.foothold.payments.ledger.LedgerAccounts;
import dev.foothold.payments.ledger.LedgerMovements;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeBooks;
import dev.foothold.payments.stripe.StripeRefused;
import dev.foothold.payments.stripe.WorldTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Follows students' money from their Stripe accounts to their banks, and compares what they have at Stripe with
/// what was transferred less what left for their banks (R4).
@Component
class StudentComparison {

    private static final Logger LOG = LoggerFactory.getLogger(StudentComparison.class);
    private static final int PAGE = 100;
    private static final Duration PATIENCE = Duration.ofHours(20);
    private static final String FAMILY = "memo:connected";
    private static final String NAME = FAMILY + ":";

    private final StripeBooks stripe;
    private final Convergence convergence;
    private final PayoutRepository payouts;
    private final Ledger ledger;
    private final LedgerAccounts accounts;
    private final LedgerMovements movements;
    private final Differences differences;
    private final JdbcClient database;
    private final Phase phase;
    private final WorldTime worldTime;

    StudentComparison(
            StripeBooks stripe,
            Convergence convergence,
            PayoutRepository payouts,
            Ledger ledger,
            LedgerAccounts accounts,
            LedgerMovements movements,
            Differences differences,
            JdbcClient database,
            Phase phase,
            WorldTime worldTime) {
        this.stripe = stripe;
        this.convergence = convergence;
        this.payouts = payouts;
        this.ledger = ledger;
        this.accounts = accounts;
        this.movements = movements;
        this.differences = differences;
        this.database = database;
        this.phase = phase;
        this.worldTime = worldTime;
    }

    /// Stripe tells of payouts to students' banks only by messages, so each account is asked; what has ended may
    /// still be sent back by a bank.
    void follow(Instant since) {
        var before = worldTime.now().minus(PATIENCE);
        var page = accountsToAsk("", since, before);
        while (!page.isEmpty()) {
            page.forEach(account -> unlessRefused(account, () -> convergence.bankPayoutsOf(account)));
            page = page.size() < PAGE ? List.of() : accountsToAsk(page.getLast(), since, before);
        }
    }

    // what Stripe does not tell of one account keeps no other one waiting, and somebody looks why
    private void unlessRefused(String account, Runnable look) {
        try {
            look.run();
        } catch (StripeRefused refusal) {
            LOG.warn("Stripe does not tell what the student of {} has there", account, refusal);
            differences.found(new DifferenceFound(
                    ReconciliationRule.R4, account, "Stripe does not tell what the student has there", null, null));
        }
    }

    private List<String> accountsToAsk(String after, Instant since, Instant before) {
        return phase.give(() -> payouts.accountsToAsk(after, since, before, Limit.of(PAGE)));
    }

    /// Compares every account that moved since a moment, and those that differed before.
    void compare(Instant since) {
        var last = phase.give(() -> movements.lastBefore(since));
        var page = moved(last, 0);
        while (!page.isEmpty()) {
            page.forEach(account -> lookUnlessRefused(account.name().substring(NAME.length())));
            page = page.size() < PAGE ? List.of() : moved(last, page.getLast().id());
        }
        lookAgain();
    }

    private List<AccountBalance> moved(long since, long after) {
        return phase.give(() -> accounts.movedSince(FAMILY, since, after, PAGE));
    }

    /// Compares those that differed before.
    void lookAgain() {
        differences.openSubjects(ReconciliationRule.R4, "").forEach(this::lookUnlessRefused);
    }

    private void lookUnlessRefused(String account) {
        unlessRefused(account, () -> look(account));
    }

    // a payout that nobody has told us of explains most of what differs
    private void look(String account) {
        if (difference(account).isPresent()) {
            convergence.bankPayoutsOf(account);
            difference(account).ifPresent(differences::found);
        }
    }

    // what moved while we asked, or is on its way, is no difference; nor is what we may not ask about any more
    private Optional<DifferenceFound> difference(String account) {
        var before = here(account);
        var there = stripe.balanceOf(account);
        var here = here(account);
        var differing = there.filter(balance -> balance != before && balance != here);
        if (differing.isPresent() && (before != here || phase.give(() -> isOnItsWay(account)))) {
            differences.notDecided(ReconciliationRule.R4, account);
            return Optional.empty();
        }
        return differing.map(balance -> new DifferenceFound(
                ReconciliationRule.R4,
                account,
                "What the student has at Stripe is not what was transferred less what left for their bank",
                here,
                balance));
    }

    private long here(String account) {
        return phase.give(() -> ledger.balance(NAME + account));
    }

    private boolean isOnItsWay(String account) {
        return database.sql("""
            SELECT COUNT(*) FROM payout o WHERE o.stripe_account = ?
            AND (o.status IN ('TRANSFER_REQUESTED', 'UNKNOWN') OR EXISTS (
                SELECT 1 FROM payment_reversal r WHERE r.payout = o.id AND r.status = 'REQUESTED'))\
            """).param(account).query(Long.class).single() > 0;
    }
}
