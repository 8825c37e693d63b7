package dev.foothold.notifications;

import static dev.foothold.accounts.OrganisationRole.CAREER_SERVICES;
import static dev.foothold.accounts.OrganisationRole.FINANCE;
import static dev.foothold.accounts.OrganisationRole.OWNER;

import dev.foothold.payments.BlockedReason;
import dev.foothold.payments.PayeeEvent;
import dev.foothold.payments.PaymentEvent;
import dev.foothold.payments.PaymentPurpose;
import dev.foothold.payments.PaymentView;
import dev.foothold.payments.Payments;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells students that their money moves, and the employer's finance people what became of theirs.
@Component
class PaymentListener {

    private static final String EARNINGS = "/earnings";
    private static final String ADD_TAX_NUMBER = "Add your tax number";
    private static final String WHERE_THE_TAX_NUMBER_GOES = "Open your earnings and press "
            + Words.quoted(ADD_TAX_NUMBER)
            + ". It leads to a page of Stripe, which asks for the number and keeps it; we never see it.";

    private final Notifications notifications;
    private final Payments payments;
    private final Recipients recipients;

    PaymentListener(Notifications notifications, Payments payments, Recipients recipients) {
        this.notifications = notifications;
        this.payments = payments;
        this.recipients = recipients;
    }

    @ApplicationModuleListener
    void on(PaymentEvent.PaidOut paid) {
        notifications.tell(
                paid.payee(),
                about(paid, "You are paid " + Words.money(paid.net()))
                        .saying("It is for " + payments.get(paid.payment()).description()
                                + ". The money is on your payout account and goes to your bank next.")
                        .leadingTo(EARNINGS, "See your earnings"));
    }

    @ApplicationModuleListener
    void on(PaymentEvent.BankPaid paid) {
        notifications.tell(
                paid.payee(),
                about(paid, "Your money has reached your bank")
                        .saying("It is for " + payments.get(paid.payment()).description() + ".")
                        .leadingTo(EARNINGS, "See your earnings"));
    }

    @ApplicationModuleListener
    void on(PaymentEvent.BankFailed failed) {
        notifications.tell(
                failed.payee(),
                about(failed, "Your bank sent your pay back")
                        .saying("It is for " + payments.get(failed.payment()).description()
                                + ". Nothing is lost: the money waits safely in your Stripe account.")
                        .saying("Open your pay settings at Stripe and correct your bank account there."
                                + " The money leaves for your bank again by itself then.")
                        .leadingTo(EARNINGS, "Open your pay settings"));
    }

    @ApplicationModuleListener
    void on(PaymentEvent.PayoutBlocked blocked) {
        var work = payments.get(blocked.payment()).description();
        var message = switch (blocked.reason()) {
            case DISPUTE, FRAUD_WARNING -> waitsForBank(blocked, work);
            case ONBOARDING -> waitsForAccount(blocked, work);
            case ACCOUNT_CLOSED -> waitsForUs(blocked, work);
            case RISK -> isOnHold(blocked, work);
            case TAX -> waitsForTaxNumber(blocked, work);
        };
        notifications.tell(blocked.payee(), message);
    }

    // whoever reads this must not look for a mistake of their own
    private static Message waitsForBank(PaymentEvent.PayoutBlocked blocked, String work) {
        return about(blocked, "Your pay for " + work + " waits for a bank")
                .saying("You earned it and it is kept for you, but the employer's payment is being questioned by its"
                        + " bank.")
                .saying("Nothing is wrong with you or your work, and you need do nothing about it: your pay follows"
                        + " when that is settled.")
                .leadingTo(EARNINGS, "See your earnings");
    }

    private static Message waitsForAccount(PaymentEvent.PayoutBlocked blocked, String work) {
        return about(blocked, "Set up your payout account to be paid")
                .saying("You earned money for " + work
                        + ". It is kept for you and sent as soon as your payout account is ready.")
                .leadingTo(EARNINGS, "Set up payouts");
    }

    private static Message waitsForUs(PaymentEvent.PayoutBlocked blocked, String work) {
        return about(blocked, "Your pay for " + work + " waits: your Stripe account is closed")
                .saying("You earned it and it is kept for you. Write to us: once two of us have checked that it is you,"
                        + " you set up a new account, and your pay is sent there.")
                .leadingTo(EARNINGS, "See your earnings");
    }

    // most of those who read this have done nothing wrong
    private static Message isOnHold(PaymentEvent.PayoutBlocked blocked, String work) {
        return about(blocked, "Your pay for " + work + " is on hold")
                .saying("You earned it and it is kept for you. One of us has a question to settle before it is sent;"
                        + " your pay follows by itself then.")
                .saying("Write to us if you want to know what it is about, or can help to settle it.")
                .leadingTo(EARNINGS, "See your earnings");
    }

    private static Message waitsForTaxNumber(PaymentEvent.PayoutBlocked blocked, String work) {
        return about(blocked, "Your pay for " + work + " waits for your tax number")
                .saying("You earned it and it is kept for you. With it you are paid so much this year that we have to"
                        + " report it to the IRS, and for that Stripe needs your tax number (SSN or ITIN).")
                .saying(WHERE_THE_TAX_NUMBER_GOES)
                .saying("Your pay is sent by itself as soon as the number is there.")
                .leadingTo(EARNINGS, ADD_TAX_NUMBER);
    }

    @ApplicationModuleListener
    void on(PayeeEvent.TaxNumberMissed missed) {
        var threshold = Words.money(missed.threshold());
        notifications.tell(
                missed.payee(),
                Message.once(
                                "tax-number-missed-" + missed.year(),
                                missed.payee(),
                                missed.at(),
                                "Add your tax number before your pay has to wait for it")
                        .saying("You were paid " + Words.money(missed.gross()) + " in " + missed.year()
                                + " so far, before the platform fee. Once a year comes to " + threshold
                                + ", we have to report it to the IRS, and for that Stripe needs your tax number (SSN or"
                                + " ITIN).")
                        .saying(WHERE_THE_TAX_NUMBER_GOES)
                        .saying("Without the number, pay that brings the year to " + threshold
                                + " waits. Nothing of it is lost: it is sent as soon as the number is there.")
                        .leadingTo(EARNINGS, ADD_TAX_NUMBER));
    }

    @ApplicationModuleListener
    void on(PayeeEvent.AccountReplaced replaced) {
        notifications.tell(
                replaced.payee(),
                Message.about(
                                "payout-account-replaced",
                                replaced.payee(),
                                replaced.at(),
                                "Set up how you are paid again")
                        .saying("Your account at Stripe was closed, and two of us have agreed that you make a new one."
                                + " What you earned is kept for you and sent there as soon as it is ready.")
                        .saying("What was sent to the closed account before stays there.")
                        .leadingTo(EARNINGS, "Set up payouts"));
    }

    @ApplicationModuleListener
    void on(PaymentEvent.PayoutStillBlocked waiting) {
        var message = about(waiting, Words.money(waiting.net()) + " waits for you")
                .saying("You earned it with "
                        + payments.get(waiting.payment()).description()
                        + (waiting.days() == 1 ? " a day ago." : " " + waiting.days() + " days ago."));
        notifications.tell(
                waiting.payee(),
                waiting.reason() == BlockedReason.TAX
                        ? message.saying("It is kept for you and sent as soon as Stripe has your tax number.")
                                .saying(WHERE_THE_TAX_NUMBER_GOES)
                                .leadingTo(EARNINGS, ADD_TAX_NUMBER)
                        : message.saying("It is kept for you and sent as soon as your payout account is ready."
                                        + " Setting it up takes about five minutes.")
                                .leadingTo(EARNINGS, "Set up payouts"));
    }

    @ApplicationModuleListener
    void on(PaymentEvent.Held held) {
        var payment = payments.get(held.payment());
        var receipt = payment.receiptNumber();
        tellFinance(
                payment,
                about(held, "We hold " + Words.money(payment.amount()) + " for " + payment.description())
                        .saying(receipt == null ? null : "Receipt " + receipt + ".")
                        .saying(payment.sponsor() == null ? null : payment.sponsor() + " paid for it.")
                        .saying("It is kept until the work is approved."));
    }

    @ApplicationModuleListener
    void on(PaymentEvent.Failed failed) {
        var payment = payments.get(failed.payment());
        tellFinance(
                payment,
                about(failed, "The payment for " + payment.description() + " did not go through")
                        .saying("The bank says: " + failed.reason())
                        .saying("Nothing was charged. Try again, or use another way to pay."));
    }

    @ApplicationModuleListener
    void on(PaymentEvent.Refunded refunded) {
        var payment = payments.get(refunded.payment());
        tellFinance(
                payment,
                about(refunded, Words.money(refunded.amount()) + " goes back to " + payer(payment))
                        .saying("It was paid for " + payment.description() + "."));
    }

    @ApplicationModuleListener
    void on(PaymentEvent.RefundReturned returned) {
        var payment = payments.get(returned.payment());
        tellFinance(
                payment,
                about(returned, "Your bank sent our refund of " + Words.money(returned.amount()) + " back")
                        .saying("It was for " + payment.description()
                                + ". Nothing is lost: we keep the money for you and still owe it to you.")
                        .saying("Most often the account or card that paid is closed. Write to us how to pay you"
                                + " instead, and we do."));
    }

    @ApplicationModuleListener
    void on(PaymentEvent.Inquired inquired) {
        var payment = payments.get(inquired.payment());
        // the sponsor hears of a top-up by what leaves its wallet
        if (payment.purpose() == PaymentPurpose.TOP_UP) {
            return;
        }
        tellFinance(
                payment,
                about(inquired, "Your bank asks about the payment for " + payment.description())
                        .saying("It has taken nothing so far. What we still hold of the "
                                + Words.money(inquired.amount())
                                + " that it asks about waits until it has its answer.")
                        .saying("If you know the payment, tell your bank so, and everything goes on."));
    }

    @ApplicationModuleListener
    void on(PaymentEvent.Disputed disputed) {
        var payment = payments.get(disputed.payment());
        // the sponsor hears of a top-up by what leaves its wallet
        if (payment.purpose() == PaymentPurpose.TOP_UP) {
            return;
        }
        tellFinance(
                payment,
                about(disputed, "Your bank questions the payment for " + payment.description())
                        .saying("It asks for " + Words.money(disputed.amount())
                                + " back. What we still hold of that waits until the bank has decided, which may take"
                                + " months; what the student was paid already stays theirs.")
                        .saying("If this is a mistake, ask your bank to withdraw it, and everything goes on."));
    }

    @ApplicationModuleListener
    void on(PaymentEvent.DisputeClosed closed) {
        var payment = payments.get(closed.payment());
        tellFinance(payment, closed.lost().isPositive() ? givenBack(closed, payment) : stands(closed, payment));
    }

    private static Message givenBack(PaymentEvent.DisputeClosed closed, PaymentView payment) {
        var topUp = payment.purpose() == PaymentPurpose.TOP_UP;
        return about(closed, "Your bank gave you " + Words.money(closed.lost()) + " back")
                .saying("It was paid for " + payment.description() + ", and that is how your bank decided.")
                .saying(topUp ? null : "What the student was paid already stays theirs.");
    }

    private static Message stands(PaymentEvent.DisputeClosed closed, PaymentView payment) {
        return about(closed, "Your bank has decided: the payment for " + payment.description() + " stands")
                .saying("Nothing is given back, and what waited for the decision goes on by itself.");
    }

    @ApplicationModuleListener
    void on(PaymentEvent.ReversalDeclined declined) {
        var payment = payments.get(declined.payment());
        tellFinance(
                payment,
                about(declined, Words.money(declined.gross()) + " for " + payment.description() + " is not taken back")
                        .saying("Two of us looked at it: " + declined.reason())
                        .saying("The student keeps the pay, and nothing is refunded."));
    }

    private static String payer(PaymentView payment) {
        return payment.sponsor() == null ? "you" : payment.sponsor();
    }

    private void tellFinance(PaymentView payment, Message message) {
        if (payment.purpose() == PaymentPurpose.TOP_UP) {
            notifications.tell(
                    recipients.organisation(payment.payer(), CAREER_SERVICES),
                    message.leadingTo("/u/" + payment.payer() + "/wallets", "See your wallets"));
        } else {
            notifications.tell(
                    recipients.organisation(payment.payer(), OWNER, FINANCE),
                    message.leadingTo("/e/" + payment.payer() + "/payments", "See your payments"));
        }
    }

    private static Message about(PaymentEvent event, String title) {
        return Message.about("payment-" + event.getClass().getSimpleName(), event.payment(), event.at(), title);
    }
}
