package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.stripe.OperationExecutor;
import dev.foothold.payments.stripe.OperationKind;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeNotReachable;
import dev.foothold.payments.stripe.WorldTime;
import dev.foothold.shared.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Opens hosted payment pages and looks after them, with the person waiting: short transactions around calls to Stripe.
@Component
class PaymentPages {

    private final PaymentRepository payments;
    private final CheckoutRepository checkouts;
    private final PaymentViews views;
    private final Funding funding;
    private final Convergence convergence;
    private final OperationExecutor executor;
    private final Accounts accounts;
    private final ReturnAddress returnAddress;
    private final Phase phase;
    private final WorldTime worldTime;

    PaymentPages(
            PaymentRepository payments,
            CheckoutRepository checkouts,
            PaymentViews views,
            Funding funding,
            Convergence convergence,
            OperationExecutor executor,
            Accounts accounts,
            ReturnAddress returnAddress,
            Phase phase,
            WorldTime worldTime) {
        this.payments = payments;
        this.checkouts = checkouts;
        this.views = views;
        this.funding = funding;
        this.convergence = convergence;
        this.executor = executor;
        this.accounts = accounts;
        this.returnAddress = returnAddress;
        this.phase = phase;
        this.worldTime = worldTime;
    }

    CheckoutView open(AccountId actor, PaymentId id, String returnPath) {
        var back = returnAddress.to(returnPath, "checkout=returned");
        var cancelled = returnAddress.to(returnPath, "checkout=cancelled");
        var last = phase.give(() -> {
            mayPay(actor, id);
            return checkouts.findFirstByPaymentOrderByAttemptDesc(id);
        });
        last.ifPresent(this::settleOverdue);
        var checkout = phase.give(() -> funding.prepare(
                payments.locked(id).orElseThrow(), accounts.get(actor).email(), back, cancelled));
        if (checkout.isNew()) {
            executor.perform(OperationKind.CHECKOUT, checkout.id(), 1);
        }
        return opened(checkout.id());
    }

    PaymentView refresh(AccountId actor, PaymentId id) {
        var last = phase.give(() -> checkouts.findFirstByPaymentOrderByAttemptDesc(
                visible(actor, id).id()));
        last.filter(checkout -> !checkout.isPaid()).map(Checkout::stripeSession).ifPresent(convergence::checkout);
        return phase.give(() -> view(actor, id));
    }

    /// What the person may see of the payment.
    PaymentView view(AccountId actor, PaymentId id) {
        var payment = visible(actor, id);
        return isOperator(actor) ? views.of(payment) : views.ofPayer(payment);
    }

    /// The payment, if the person belongs to the payer or runs the platform.
    Payment visible(AccountId actor, PaymentId id) {
        var payment = payments.findById(id).orElseThrow(() -> new NotFound("payment"));
        if (!accounts.isMember(actor, payment.payer()) && !isOperator(actor)) {
            throw new NotFound("payment");
        }
        return payment;
    }

    /// The payment, if the person may see its books: they pay for the payer, or run the platform.
    Payment withBooks(AccountId actor, PaymentId id) {
        var payment = visible(actor, id);
        if (!isOperator(actor)) {
            accounts.require(actor, payment.payer(), payment.purpose().payers());
        }
        return payment;
    }

    boolean isOperator(AccountId actor) {
        return accounts.me(actor).operator();
    }

    private void mayPay(AccountId actor, PaymentId id) {
        var payment = payments.findById(id).orElseThrow(() -> new NotFound("payment"));
        if (!accounts.isMember(actor, payment.payer())) {
            throw new NotFound("payment");
        }
        accounts.require(actor, payment.payer(), payment.purpose().payers());
    }

    // a page whose time is over may have been paid in its last second: know that before another one is made
    private void settleOverdue(Checkout last) {
        var session = last.stripeSession();
        if (session != null && last.isOpen() && !last.usable(worldTime.now())) {
            convergence.checkout(session);
        }
    }

    private CheckoutView opened(UUID id) {
        var checkout = phase.give(() -> checkouts.findById(id)).orElseThrow();
        if (checkout.isNew()) {
            executor.abandon(OperationKind.CHECKOUT, id, 1);
            throw new StripeNotReachable();
        }
        @Nullable CheckoutView view = checkout.view();
        if (view == null) {
            throw new PaymentPageRefused();
        }
        return view;
    }
}
