package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.ledger.FamilySum;
import dev.foothold.payments.ledger.Ledger;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeBooks;
import dev.foothold.shared.Money;
import dev.foothold.shared.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows how much of the balance at Stripe is the platform's own, and lets only that leave for its bank.
@Component
class Treasury {

    // refunds and disputes take whole amounts, but what came in is less by Stripe's fee
    private static final int RESERVE_BASIS_POINTS = 200;

    private static final Limit AT_ONCE = Limit.of(50);

    private final StripeBooks stripe;
    private final Ledger ledger;
    private final PlatformPayouts payouts;
    private final PlatformPayoutRepository requested;
    private final Accounts accounts;
    private final JdbcClient database;
    private final Phase phase;

    Treasury(
            StripeBooks stripe,
            Ledger ledger,
            PlatformPayouts payouts,
            PlatformPayoutRepository requested,
            Accounts accounts,
            JdbcClient database,
            Phase phase) {
        this.stripe = stripe;
        this.ledger = ledger;
        this.payouts = payouts;
        this.requested = requested;
        this.accounts = accounts;
        this.database = database;
        this.phase = phase;
    }

    TreasuryView view(AccountId operator) {
        phase.run(() -> accounts.requireOperator(operator));
        var balance = stripe.balance();
        return phase.give(() -> view(balance));
    }

    /// Sends money of the platform itself to its bank, never what is held or owed for others.
    void payOut(AccountId operator, Money amount) {
        phase.run(() -> accounts.requireOperator(operator));
        new Rules()
                .check(amount.currency().equals("USD"), "amount", "Payments are in US dollars.")
                .check(amount.isPositive(), "amount", "Send more than nothing.")
                .throwIfBroken();
        var balance = stripe.balance();
        phase.run(() -> {
            // one at a time, so that two together cannot send what each alone might
            database.sql("SELECT id FROM ledger_account WHERE name = 'stripe:platform' FOR UPDATE")
                    .query(Long.class)
                    .list();
            var available = view(balance).available();
            if (amount.compareTo(available) > 0) {
                throw new MoneyNotAvailable(amount, available);
            }
            payouts.start(operator, amount);
        });
    }

    /// The newest payouts of the platform's own money.
    List<PlatformPayoutView> payouts(AccountId operator) {
        return phase.give(() -> {
            accounts.requireOperator(operator);
            var newest = requested.newest(AT_ONCE);
            var people =
                    accounts.all(newest.stream().map(PlatformPayout::askedBy).toList());
            return newest.stream()
                    .map(payout -> payout.view(
                            people.containsKey(payout.askedBy())
                                    ? people.get(payout.askedBy()).name()
                                    : ""))
                    .toList();
        });
    }

    // R6
    Optional<DifferenceFound> shortfall() {
        var view = phase.give(() -> view(ledger.balance("stripe:platform")));
        if (view.ledger().compareTo(view.floor()) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new DifferenceFound(
                ReconciliationRule.R6,
                "stripe:platform",
                "The balance does not cover what is held and owed: top it up",
                view.floor().minor(),
                view.ledger().minor()));
    }

    private TreasuryView view(long balance) {
        var sums = ledger.trialBalance();
        var held = credit(sums, Set.of("held"));
        var wallets = credit(sums, Set.of("wallet"));
        var owed = credit(sums, Set.of("payable:student", "payable:employer_refund"));
        var onTheWay = credit(sums, Set.of("clearing:transfer", "clearing:refund"));
        var disputed = sums.stream()
                .filter(sum -> sum.family().equals("dispute_hold"))
                .mapToLong(FamilySum::debit)
                .sum();
        var own = ownShareOfHeld();
        var here = ledger.balance("stripe:platform");
        // what a dispute holds back is gone from the balance already
        var floor = Math.max(0, held - own - disputed) + wallets + owed + onTheWay;
        var reserve = disputed
                + Money.usd(recentVolume()).basisPoints(RESERVE_BASIS_POINTS).minor();
        var target = held + wallets + owed + onTheWay + reserve;
        var available = Math.max(0, Math.min(balance, here) - target - requested.underWayMinor());
        return new TreasuryView(
                Money.usd(balance),
                Money.usd(here),
                Money.usd(held),
                Money.usd(wallets),
                Money.usd(owed),
                Money.usd(onTheWay),
                Money.usd(disputed),
                Money.usd(floor),
                Money.usd(target),
                Money.usd(available));
    }

    private static long credit(List<FamilySum> sums, Set<String> families) {
        return sums.stream()
                .filter(sum -> families.contains(sum.family()))
                .mapToLong(FamilySum::credit)
                .sum();
    }

    // of what is held, the platform's fee is its own in the end
    private long ownShareOfHeld() {
        return database.sql("""
            SELECT COALESCE(SUM((captured_minor - released_minor - refunding_minor - refunded_minor - lost_minor)
                * platform_fee_basis_points DIV 10000), 0) FROM payment WHERE status = 'HELD'\
            """).query(Long.class).single();
    }

    private long recentVolume() {
        return database.sql("""
            SELECT COALESCE(SUM(captured_minor), 0) FROM payment WHERE held_at > NOW(6) - INTERVAL 60 DAY
            AND (purpose = 'TOP_UP' OR wallet IS NULL)\
            """).query(Long.class).single();
    }
}
