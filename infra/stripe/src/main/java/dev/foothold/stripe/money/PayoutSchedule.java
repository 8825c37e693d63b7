package dev.foothold.stripe.money;

import dev.foothold.stripe.accounts.Capabilities;
import dev.foothold.stripe.holdings.Agenda;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.ApiRequest;

/// Sends what became available to the bank by itself, unless the account pays out by hand.
public final class PayoutSchedule {
    private static final String RUN = "payout_leaves";
    private static final String PLATFORM = "platform";

    private final StandInClock clock;
    private final Agenda agenda;
    private final BalanceSettings settings;
    private final BalanceTransactions transactions;
    private final Capabilities capabilities;
    private final Payouts payouts;

    public PayoutSchedule(
            StandInClock clock,
            Agenda agenda,
            BalanceSettings settings,
            BalanceTransactions transactions,
            Capabilities capabilities,
            Payouts payouts) {
        this.clock = clock;
        this.agenda = agenda;
        this.settings = settings;
        this.transactions = transactions;
        this.capabilities = capabilities;
        this.payouts = payouts;
        agenda.on(RUN, subject -> run(subject.equals(PLATFORM) ? ApiRequest.PLATFORM : subject));
        settings.afterChange(this::tryNow);
    }

    public void moneyArrives(String account, long availableOn) {
        agenda.at(availableOn, RUN, account.equals(ApiRequest.PLATFORM) ? PLATFORM : account);
    }

    /// Looks again: the settings, the bank account or the capability changed.
    public void tryNow(String account) {
        moneyArrives(account, clock.seconds());
    }

    private void run(String account) {
        var available = transactions.total(account).available();
        if (available > 0 && !settings.isManual(account) && mayLeave(account)) {
            payouts.automatic(account, available);
        }
    }

    private boolean mayLeave(String account) {
        return account.equals(ApiRequest.PLATFORM) || capabilities.mayBePaidOut(account);
    }
}
