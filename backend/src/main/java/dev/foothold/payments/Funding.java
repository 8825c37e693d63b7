package dev.foothold.payments;

import dev.foothold.payments.ledger.Books;
import dev.foothold.payments.stripe.OperationKind;
import dev.foothold.payments.stripe.Outbox;
import dev.foothold.payments.stripe.StripeCheckout;
import dev.foothold.payments.stripe.StripeRequests;
import dev.foothold.payments.stripe.WorldTime;
import dev.foothold.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings the employer's money in: one payment page at a time, and every paid page counts exactly once.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Funding {

    private static final Duration PAGE_LIVES = Duration.ofMinutes(60);

    private final PaymentRepository payments;
    private final CheckoutRepository checkouts;
    private final Refunds refunds;
    private final WalletMoney wallets;
    private final Books books;
    private final Receipts receipts;
    private final Outbox outbox;
    private final StripeRequests requests;
    private final Clock clock;
    private final WorldTime worldTime;

    Funding(
            PaymentRepository payments,
            CheckoutRepository checkouts,
            Refunds refunds,
            WalletMoney wallets,
            Books books,
            Receipts receipts,
            Outbox outbox,
            StripeRequests requests,
            Clock clock,
            WorldTime worldTime) {
        this.payments = payments;
        this.checkouts = checkouts;
        this.refunds = refunds;
        this.wallets = wallets;
        this.books = books;
        this.receipts = receipts;
        this.outbox = outbox;
        this.requests = requests;
        this.clock = clock;
        this.worldTime = worldTime;
    }

    /// The page of a payment that can be used or is being made; makes a new one when there is none.
    Checkout prepare(Payment payment, String email, String returnUrl, String cancelUrl) {
        if (!payment.status().payable()) {
            throw new PaymentNotPayable(payment.status());
        }
        var last = checkouts.findFirstByPaymentOrderByAttemptDesc(payment.id()).orElse(null);
        if (last != null && last.usable(worldTime.now())) {
            return last;
        }
        var now = worldTime.now();
        var checkout =
                checkouts.save(new Checkout(payment.id(), last == null ? 1 : last.attempt() + 1, now.plus(PAGE_LIVES)));
        var key = outbox.key(OperationKind.CHECKOUT, checkout.id(), 1);
        var page = new StripeRequests.CheckoutPage(
                checkout.id(),
                payment.id().id(),
                payment.description(),
                payment.amount(),
                email,
                now.plus(PAGE_LIVES),
                returnUrl,
                cancelUrl);
        outbox.reserve(OperationKind.CHECKOUT, checkout.id(), 1, requests.checkout(key, page));
        return checkout;
    }

    /// Stripe made the page.
    void opened(UUID id, StripeCheckout page) {
        var payment = payments.lockedByCheckout(id).orElseThrow();
        var checkout = checkouts.locked(id).orElseThrow();
        checkout.open(page);
        checkouts.save(checkout);
        if (!payment.status().awaitsMoney()) {
            close(checkout);
            return;
        }
        payment.openCheckout(clock.instant());
        payments.save(payment);
    }

    /// Stripe would not make the page, or did not answer in time.
    void abandoned(UUID id) {
        var checkout = checkouts.locked(id).orElseThrow();
        if (checkout.isNew()) {
            checkout.abandon();
            checkouts.save(checkout);
        }
    }

    /// Nobody shall pay any more.
    void cancel(Payment payment) {
        payment.cancel();
        payments.save(payment);
        closePage(payment);
    }

    /// The page of a payment can no longer be used; who pays on it all the same gets the money back.
    void closePage(Payment payment) {
        checkouts
                .findFirstByPaymentOrderByAttemptDesc(payment.id())
                .filter(Checkout::isOpen)
                .ifPresent(this::close);
    }

    /// Follows what Stripe says about a page; false when the page is not known here.
    boolean converge(UUID id, StripeCheckout page) {
        var payment = payments.lockedByCheckout(id).orElse(null);
        if (payment == null) {
            return false;
        }
        var checkout = checkouts.locked(id).orElseThrow();
        checkout.recognise(page);
        switch (page.state()) {
            case PAID -> take(payment, checkout, page);
            case EXPIRED -> expire(payment, checkout);
            case PROCESSING -> {
                if (checkout.process()) {
                    payment.processing();
                }
            }
            case FAILED -> {
                if (checkout.fail()) {
                    payment.fail("The bank did not pay", clock.instant());
                }
            }
            case OPEN -> checkout.open(page);
        }
        checkouts.save(checkout);
        payments.save(payment);
        return true;
    }

    // an old page may be told of again while the next one is open
    private void expire(Payment payment, Checkout checkout) {
        if (checkout.expire() && isNewest(checkout)) {
            payment.checkoutExpired();
        }
    }

    private boolean isNewest(Checkout checkout) {
        return checkouts
                .findFirstByPaymentOrderByAttemptDesc(checkout.payment())
                .filter(newest -> newest.id().equals(checkout.id()))
                .isPresent();
    }

    private void take(Payment payment, Checkout checkout, StripeCheckout page) {
        if (checkout.isPaid()) {
            return;
        }
        var money = paid(payment, page);
        if (money == null) {
            throw new IllegalStateException("Checkout " + page.id() + " is paid but not booked yet");
        }
        checkout.paid(money);
        var captured = new Money(money.amount(), payment.amount().currency());
        books.chargePaid(payment.id().id(), captured, money.fee(), money.balanceTransaction());
        if (payment.status().awaitsMoney()) {
            var now = clock.instant();
            payment.hold(money.paymentIntent(), money.charge(), captured, receipts.issue(payment, now), now);
            wallets.fill(payment);
            return;
        }
        payment.takeInSurplus(captured, money.paymentIntent(), money.charge());
        refunds.giveSurplusBack(payment, captured, money.paymentIntent());
    }

    private static StripeCheckout.@Nullable PaidCharge paid(Payment payment, StripeCheckout page) {
        var money = page.charge();
        var asked = payment.amount();
        var ours = payment.id().toString().equals(page.metadata().get("payment"))
                && page.amount() == asked.minor()
                && asked.currency().toLowerCase(Locale.ROOT).equals(page.currency())
                && (money == null || money.amount() == asked.minor());
        if (!ours) {
            throw new IllegalStateException("Checkout " + page.id() + " does not fit payment " + payment.id());
        }
        return money;
    }

    private void close(Checkout checkout) {
        var session = checkout.stripeSession();
        if (session != null) {
            outbox.queue(OperationKind.EXPIRE_CHECKOUT, checkout.id(), 1, requests.expireCheckout(session));
        }
    }
}
