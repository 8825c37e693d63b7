package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeBooks;
import dev.foothold.shared.Money;
import dev.foothold.shared.Rules;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows how much of the balance at Stripe is the platform's own, and lets only that leave for its bank.
@Component
class Treasury {

    private static final Limit AT_ONCE = Limit.of(50);

    // nobody means more, and sums stay far from what a column holds
    private static final long MOST_MINOR = 9_999_999_999L;

    private final StripeBooks stripe;
    private final Coverage coverage;
    private final PlatformPayouts payouts;
    private final PlatformPayoutRepository requested;
    private final ManualMoves moves;
    private final Accounts accounts;
    private final JdbcClient database;
    private final Phase phase;

    Treasury(
            StripeBooks stripe,
            Coverage coverage,
            PlatformPayouts payouts,
            PlatformPayoutRepository requested,
            ManualMoves moves,
            Accounts accounts,
            JdbcClient database,
            Phase phase) {
        this.stripe = stripe;
        this.coverage = coverage;
        this.payouts = payouts;
        this.requested = requested;
        this.moves = moves;
        this.accounts = accounts;
        this.database = database;
        this.phase = phase;
    }

    TreasuryView view(AccountId operator) {
        phase.run(() -> accounts.requireOperator(operator));
        var balance = stripe.balance();
        return phase.give(() -> view(balance));
    }

    /// Asks to send money of the platform itself to its bank, never what is held or owed for others. Nothing
    /// leaves before another operator agrees.
    ManualMoveView payOut(AccountId operator, Money amount, String reason) {
        phase.run(() -> accounts.requireOperator(operator));
        var rules = new Rules()
                .check(amount.currency().equals("USD"), "amount", "Payments are in US dollars.")
                .check(
                        amount.isPositive() && amount.minor() <= MOST_MINOR,
                        "amount",
                        "Send more than nothing and at most $99,999,999.99 at a time.");
        ManualMoves.checkReason(rules, "reason", reason).throwIfBroken();
        var balance = balance();
        return phase.give(() -> {
            mustBeAvailable(amount, balance);
            return moves.ask(operator, ManualMoveRequest.platformPayout(amount, reason.strip()));
        });
    }

    /// What Stripe says that the balance is; asked before a transaction, never inside one.
    long balance() {
        return stripe.balance();
    }

    /// Sends what two operators agreed to, if it is still the platform's own. Runs in the transaction that notes
    /// the agreement.
    ///
    /// @param balance what Stripe said that the balance is
    void send(ManualMove agreed, long balance) {
        mustBeAvailable(agreed.amount().orElseThrow(), balance);
        payouts.start(agreed);
    }

    private void mustBeAvailable(Money amount, long balance) {
        // one at a time, so that two together cannot send what each alone might
        database.sql("SELECT id FROM ledger_account WHERE name = 'stripe:platform' FOR UPDATE")
                .query(Long.class)
                .list();
        var available = view(balance).available();
        if (amount.compareTo(available) > 0) {
            throw new MoneyNotAvailable(amount, available);
        }
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

    private TreasuryView view(long balance) {
        var sums = coverage.sums();
        var target = coverage.target(sums);
        var available = Math.max(0, Math.min(balance, sums.here()) - target - requested.underWayMinor());
        return new TreasuryView(
                Money.usd(balance),
                Money.usd(sums.here()),
                Money.usd(sums.held()),
                Money.usd(sums.wallets()),
                Money.usd(sums.owed()),
                Money.usd(sums.onTheWay()),
                Money.usd(sums.disputed()),
                Money.usd(sums.floor()),
                Money.usd(target),
                Money.usd(available),
                Money.usd(sums.isBelowFloor() ? coverage.waiting() : 0));
    }
}
