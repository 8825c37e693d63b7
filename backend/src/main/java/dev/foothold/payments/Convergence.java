package dev.foothold.payments;

import dev.foothold.payments.stripe.OperationExecutor;
import dev.foothold.payments.stripe.Outbox;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeAccount;
import dev.foothold.payments.stripe.StripeBooks;
import dev.foothold.payments.stripe.StripeGateway;
import dev.foothold.payments.stripe.StripeMovement;
import dev.foothold.payments.stripe.StripeNews;
import dev.foothold.payments.stripe.WebhookNotice;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fetches an object from Stripe and brings us to agree with it. Messages, return pages and sweeps all end here, so it
/// does not matter which of them comes first, or twice, or not at all.
@Component
class Convergence implements StripeNews {

    private final StripeGateway stripe;
    private final Funding funding;
    private final Refunds refunds;
    private final Onboarding onboarding;
    private final BankPayouts bankPayouts;
    private final Disputes disputes;
    private final Waiting waiting;
    private final PlatformPayouts platformPayouts;
    private final WorkingMoney workingMoney;
    private final StripeBooks stripeBooks;
    private final OperationExecutor executor;
    private final CheckoutRepository checkouts;
    private final Outbox outbox;
    private final Phase phase;

    Convergence(
            StripeGateway stripe,
            Funding funding,
            Refunds refunds,
            Onboarding onboarding,
            BankPayouts bankPayouts,
            Disputes disputes,
            Waiting waiting,
            PlatformPayouts platformPayouts,
            WorkingMoney workingMoney,
            StripeBooks stripeBooks,
            OperationExecutor executor,
            CheckoutRepository checkouts,
            Outbox outbox,
            Phase phase) {
        this.stripe = stripe;
        this.funding = funding;
        this.refunds = refunds;
        this.onboarding = onboarding;
        this.bankPayouts = bankPayouts;
        this.disputes = disputes;
        this.waiting = waiting;
        this.platformPayouts = platformPayouts;
        this.workingMoney = workingMoney;
        this.stripeBooks = stripeBooks;
        this.executor = executor;
        this.checkouts = checkouts;
        this.outbox = outbox;
        this.phase = phase;
    }

    @Override
    public Outcome converge(WebhookNotice notice) {
        return switch (notice.subject()) {
            case CHECKOUT -> checkout(notice.objectId());
            case PAYMENT_INTENT -> paymentIntent(notice.objectId());
            case REFUND -> refund(notice.objectId());
            case TRANSFER -> transfer(notice.objectId());
            case BANK_PAYOUT -> bankPayout(notice.account(), notice.objectId());
            case DISPUTE -> dispute(notice.objectId());
            case FRAUD_WARNING -> warning(notice.objectId());
            case TOP_UP -> {
                workingMoney.follow(notice.objectId());
                yield Outcome.CONVERGED;
            }
            case DEAUTHORIZATION -> left(notice.account());
            case ACCOUNT -> {
                account(notice.objectId());
                yield Outcome.CONVERGED;
            }
            case OTHER -> Outcome.IGNORED;
        };
    }

    /// A payment page.
    Outcome checkout(String session) {
        var page = stripe.checkout(session);
        var ours = ours(page.metadata());
        if (ours == null) {
            return Outcome.IGNORED;
        }
        return outcome(phase.give(() -> funding.converge(ours, page)));
    }

    /// A refund.
    Outcome refund(String refund) {
        var there = stripe.refund(refund);
        return stripe.isOurs(there.metadata()) ? outcome(phase.give(() -> refunds.converge(there))) : Outcome.IGNORED;
    }

    /// A student's account; what waited for it is paid now if it can be.
    StripeAccount account(String stripeAccount) {
        var there = stripe.account(stripeAccount);
        phase.give(() -> onboarding.follow(there)).ifPresent(waiting::resume);
        return there;
    }

    /// A payer's bank that asks for its money back; what waited for its decision goes on.
    Outcome dispute(String dispute) {
        var there = stripe.dispute(dispute);
        var payment = phase.give(() -> disputes.follow(there));
        payment.ifPresent(waiting::resume);
        return outcome(payment.isPresent());
    }

    // who has left us cannot be asked any more
    private Outcome left(@Nullable String stripeAccount) {
        if (stripeAccount == null) {
            return Outcome.IGNORED;
        }
        phase.give(() -> onboarding.left(stripeAccount)).ifPresent(waiting::resume);
        return Outcome.CONVERGED;
    }

    private Outcome warning(String warning) {
        var charge = stripe.warnedCharge(warning);
        if (phase.give(() -> disputes.warned(charge))) {
            return Outcome.CONVERGED;
        }
        // there is nothing to keep back of what its bank never paid
        return outcome(stripeBooks.neverPaid(charge));
    }

    private Outcome paymentIntent(String intent) {
        var ours = ours(stripe.metadataOf(intent));
        if (ours == null) {
            return Outcome.IGNORED;
        }
        var session = phase.give(() -> checkouts.findById(ours).map(Checkout::stripeSession));
        // the answer that told us the session may have been lost
        return session.or(() -> stripe.sessionOf(intent)).map(this::checkout).orElse(Outcome.TOO_EARLY);
    }

    private Outcome transfer(String transfer) {
        var operation = stripe.operationOf(transfer);
        if (operation == null) {
            return Outcome.IGNORED;
        }
        phase.run(() -> outbox.hurry(operation));
        return Outcome.CONVERGED;
    }

    /// Explains a movement of our balance by the object that it belongs to.
    void movement(StripeMovement movement) {
        var source = movement.source();
        var operation = movement.operation();
        if (operation != null) {
            executor.settleNow(operation);
        }
        if (source == null) {
            return;
        }
        switch (movement.type()) {
            case "charge", "payment" -> {
                if (movement.paymentIntent() != null) {
                    paymentIntent(movement.paymentIntent());
                }
            }
            case "refund", "payment_refund", "refund_failure", "payment_refund_failure" -> refund(source);
            case "adjustment" -> dispute(source);
            case "payout", "payout_failure", "payout_cancel" -> bankPayout(null, source);
            default -> {}
        }
    }

    /// What went from a student's account to their bank.
    void bankPayoutsOf(String stripeAccount) {
        stripe.bankPayouts(stripeAccount)
                .ifPresentOrElse(
                        found -> found.forEach(payout -> bankPayout(stripeAccount, payout)), () -> left(stripeAccount));
    }

    private Outcome bankPayout(@Nullable String stripeAccount, String payout) {
        if (stripeAccount == null) {
            var ours = stripe.platformPayout(payout);
            phase.run(() -> platformPayouts.follow(ours));
            return Outcome.CONVERGED;
        }
        var there = stripe.bankPayout(stripeAccount, payout);
        if (there.isEmpty()) {
            return left(stripeAccount);
        }
        return phase.give(() -> bankPayouts.follow(there.get())) ? Outcome.CONVERGED : Outcome.IGNORED;
    }

    private static Outcome outcome(boolean known) {
        return known ? Outcome.CONVERGED : Outcome.TOO_EARLY;
    }

    private @Nullable UUID ours(Map<String, String> metadata) {
        var checkout = metadata.get("checkout");
        return checkout != null && stripe.isOurs(metadata) ? UUID.fromString(checkout) : null;
    }
}
