package dev.foothold.notifications;

import static dev.foothold.accounts.OrganisationRole.CAREER_SERVICES;

import dev.foothold.payments.WalletEvent;
import dev.foothold.sponsorships.SponsorWalletView;
import dev.foothold.sponsorships.SponsorWallets;
import dev.foothold.sponsorships.SponsorshipEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells career services what comes into their wallets, what is left, and what was done with it.
@Component
class SponsorListener {

    private final Notifications notifications;
    private final SponsorWallets wallets;
    private final Recipients recipients;

    SponsorListener(Notifications notifications, SponsorWallets wallets, Recipients recipients) {
        this.notifications = notifications;
        this.wallets = wallets;
        this.recipients = recipients;
    }

    @ApplicationModuleListener
    void on(WalletEvent.Filled filled) {
        var wallet = wallets.get(filled.wallet());
        tell(
                wallet,
                Message.about(
                                "wallet-filled",
                                filled.payment().id(),
                                filled.at(),
                                Words.money(filled.amount()) + " is in " + name(wallet))
                        .saying("Its balance is " + Words.money(filled.balance()) + " now."));
    }

    @ApplicationModuleListener
    void on(WalletEvent.Withheld withheld) {
        var wallet = wallets.get(withheld.wallet());
        tell(
                wallet,
                Message.about(
                                "wallet-withheld",
                                withheld.payment().id(),
                                withheld.at(),
                                "A bank asks for " + Words.money(withheld.asked()) + " of " + name(wallet) + " back")
                        .saying(Words.money(withheld.amount())
                                + " has left the wallet until the bank has decided, and it pays for nothing meanwhile."
                                + " Projects that it paid for already go on."));
    }

    @ApplicationModuleListener
    void on(SponsorshipEvent.MoneyRanLow low) {
        var wallet = wallets.get(low.wallet());
        tell(
                wallet,
                Message.about("wallet-low", low.wallet().id(), low.at(), name(wallet) + " runs low")
                        .saying(Words.money(low.balance()) + " is left, less than the highest fee of one project."
                                + " Add money so that it goes on paying for local employers."));
    }

    @ApplicationModuleListener
    void on(SponsorshipEvent.ProjectCompleted completed) {
        var wallet = wallets.get(completed.wallet());
        tell(
                wallet,
                Message.about(
                                "sponsored-completed",
                                completed.engagement().id(),
                                completed.at(),
                                "A project that " + name(wallet) + " paid for is completed")
                        .saying(Words.quoted(completed.projectTitle()) + " at " + completed.employerName() + ", "
                                + Words.money(completed.fee()) + "."));
    }

    private void tell(SponsorWalletView wallet, Message message) {
        notifications.tell(
                recipients.organisation(wallet.university().id(), CAREER_SERVICES),
                message.leadingTo("/u/" + wallet.university() + "/wallets/" + wallet.id(), "See the wallet"));
    }

    private static String name(SponsorWalletView wallet) {
        return Words.quoted(wallet.terms().name());
    }
}
