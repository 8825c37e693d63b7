package dev.foothold.stripe;

import dev.foothold.stripe.accounts.AccountLinks;
import dev.foothold.stripe.accounts.Accounts;
import dev.foothold.stripe.accounts.Capabilities;
import dev.foothold.stripe.accounts.Onboarding;
import dev.foothold.stripe.accounts.PlatformAccount;
import dev.foothold.stripe.control.Control;
import dev.foothold.stripe.control.MachineSwitches;
import dev.foothold.stripe.control.MoneySwitches;
import dev.foothold.stripe.control.WebhookSwitches;
import dev.foothold.stripe.holdings.Agenda;
import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.Api;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Cause;
import dev.foothold.stripe.http.Faults;
import dev.foothold.stripe.http.Front;
import dev.foothold.stripe.http.Rendering;
import dev.foothold.stripe.http.Routes;
import dev.foothold.stripe.money.BalanceSettings;
import dev.foothold.stripe.money.BalanceTransactions;
import dev.foothold.stripe.money.Balances;
import dev.foothold.stripe.money.Charges;
import dev.foothold.stripe.money.CheckoutPayments;
import dev.foothold.stripe.money.CheckoutSessions;
import dev.foothold.stripe.money.Disputes;
import dev.foothold.stripe.money.FraudWarnings;
import dev.foothold.stripe.money.PaymentIntents;
import dev.foothold.stripe.money.PayoutSchedule;
import dev.foothold.stripe.money.Payouts;
import dev.foothold.stripe.money.Refunds;
import dev.foothold.stripe.money.TopUps;
import dev.foothold.stripe.money.TransferReversals;
import dev.foothold.stripe.money.Transfers;
import dev.foothold.stripe.pages.HostedCheckout;
import dev.foothold.stripe.pages.HostedOnboarding;
import dev.foothold.stripe.pages.Overview;
import dev.foothold.stripe.webhooks.Deliveries;
import dev.foothold.stripe.webhooks.EndpointDirectory;
import dev.foothold.stripe.webhooks.Endpoints;
import dev.foothold.stripe.webhooks.EventArchive;
import dev.foothold.stripe.webhooks.Events;
import dev.foothold.stripe.webhooks.Outbound;
import java.time.Clock;

/// Puts the parts together and keeps the clock ticking behind the front.
final class Backroom implements AutoCloseable {
    private final Holdings holdings;
    private final Front front;
    private final Deliveries deliveries;
    private final Ticking ticking;
    private final Agenda agenda;

    private Backroom(Holdings holdings, Front front, Deliveries deliveries, Agenda agenda) {
        this.holdings = holdings;
        this.front = front;
        this.deliveries = deliveries;
        this.agenda = agenda;
        this.ticking = new Ticking(agenda);
    }

    static Backroom open(Holdings holdings, String base) {
        var clock = new StandInClock(holdings, Clock.systemUTC());
        var agenda = new Agenda(holdings, clock);
        var rendering = new Rendering(holdings, clock);
        var cause = new Cause();
        var endpoints = new Endpoints(holdings, clock);
        var outbound = new Outbound(holdings, endpoints);
        var events = new Events(holdings, clock, rendering, cause, outbound);

        var transactions = new BalanceTransactions(holdings, clock);
        var capabilities = new Capabilities(holdings, events);
        var accounts = new Accounts(
                holdings, clock, events, account -> transactions.total(account).sum());
        var platform = new PlatformAccount(holdings);
        var links = new AccountLinks(holdings, clock, base);
        var onboarding = new Onboarding(holdings, clock, events, capabilities);
        var settings = new BalanceSettings(holdings);
        var charges = new Charges(holdings, clock, transactions);
        var intents = new PaymentIntents(holdings, clock, events);
        var sessions = new CheckoutSessions(holdings, clock, agenda, events, intents, base);
        var disputes = new Disputes(holdings, clock, events, charges, transactions);
        var warnings = new FraudWarnings(holdings, clock, events);
        var payments = new CheckoutPayments(sessions, intents, charges, disputes, clock, agenda, events);
        var payouts = new Payouts(holdings, clock, agenda, events, capabilities, transactions);
        var schedule = new PayoutSchedule(clock, agenda, settings, transactions, capabilities, payouts);
        var transfers = new Transfers(holdings, clock, events, capabilities, charges, transactions, schedule);
        var reversals = new TransferReversals(holdings, clock, events, transfers, transactions);
        var refunds = new Refunds(holdings, clock, events, intents, charges, transactions);
        var topUps = new TopUps(holdings, clock, events, transactions);

        capabilities.whenActive(schedule::tryNow);
        agenda.on("refunds_wait", subject -> refunds.sendWaiting());
        transactions.whenPlatformGrows(availableOn -> {
            schedule.moneyArrives(ApiRequest.PLATFORM, availableOn);
            agenda.at(clock.seconds(), "refunds_wait", "platform");
        });
        holdings.change(() -> {
            sessions.moveHouse();
            return true;
        });

        var routes = new Routes();
        sessions.addTo(routes);
        intents.addTo(routes);
        charges.addTo(routes);
        transactions.addTo(routes);
        new Balances(transactions).addTo(routes);
        settings.addTo(routes);
        reversals.addTo(routes);
        transfers.addTo(routes);
        refunds.addTo(routes);
        disputes.addTo(routes);
        warnings.addTo(routes);
        payouts.addTo(routes);
        platform.addTo(routes);
        accounts.addTo(routes);
        links.addTo(routes);
        new EventArchive(holdings, clock).addTo(routes);
        new EndpointDirectory(endpoints).addTo(routes);

        var faults = new Faults();
        var control = new Control();
        new MachineSwitches(holdings, clock, agenda, faults).addTo(control);
        new WebhookSwitches(holdings, endpoints, outbound).addTo(control);
        var money = new MoneySwitches(holdings, rendering);
        money.addCheckout(control, sessions, payments);
        money.addAccounts(control, onboarding, accounts, platform);
        money.addDisputes(control, disputes, warnings, charges);
        money.addBanks(control, payouts, refunds, topUps, transactions);

        var front = new Front(new Api(holdings, clock, rendering, routes, faults, cause));
        front.add(Control.PATH, control::answer);
        front.add(HostedCheckout.PATH, new HostedCheckout(holdings, sessions, payments)::answer);
        front.add(HostedOnboarding.PATH, new HostedOnboarding(holdings, links, onboarding)::answer);
        front.add("/", new Overview(holdings, clock, transactions)::answer);
        return new Backroom(holdings, front, new Deliveries(holdings, outbound), agenda);
    }

    Front front() {
        return front;
    }

    Holdings holdings() {
        return holdings;
    }

    /// Does what is due now, without waiting for the next tick.
    void tick() {
        agenda.keep();
    }

    void start() {
        deliveries.start();
        ticking.start();
    }

    @Override
    public void close() {
        ticking.close();
        deliveries.close();
        holdings.close();
    }
}
