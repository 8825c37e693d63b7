package dev.foothold.payments;

import dev.foothold.payments.ledger.Books;
import dev.foothold.payments.stripe.OperationKind;
import dev.foothold.payments.stripe.Outbox;
import dev.foothold.payments.stripe.StripePayout;
import dev.foothold.payments.stripe.StripeRequests;
import dev.foothold.shared.Money;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Sends what the platform earned to its bank, and follows whether it arrives.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlatformPayouts {

    private final PlatformPayoutRepository payouts;
    private final Books books;
    private final Outbox outbox;
    private final StripeRequests requests;

    PlatformPayouts(PlatformPayoutRepository payouts, Books books, Outbox outbox, StripeRequests requests) {
        this.payouts = payouts;
        this.books = books;
        this.outbox = outbox;
        this.requests = requests;
    }

    /// Two operators have agreed: Stripe is asked after the commit.
    void start(ManualMove agreed) {
        var id = agreed.subject();
        var amount = agreed.amount().orElseThrow();
        payouts.save(new PlatformPayout(id, amount, agreed.askedBy(), agreed.askedAt()));
        var key = outbox.key(OperationKind.PLATFORM_PAYOUT, id, 1);
        outbox.queue(OperationKind.PLATFORM_PAYOUT, id, 1, requests.platformPayout(key, amount));
    }

    void done(UUID id, StripePayout there) {
        var payout = payouts.locked(id).orElseThrow();
        payout.sent(there);
        payouts.save(payout);
        book(there);
    }

    void refused(UUID id, String code) {
        payouts.locked(id).ifPresent(payout -> {
            payout.refused(code);
            payouts.save(payout);
        });
    }

    /// Follows what Stripe says; one that was made in Stripe's dashboard is booked all the same.
    void follow(StripePayout there) {
        payouts.findByStripePayout(there.id()).ifPresent(payout -> {
            payout.sent(there);
            payouts.save(payout);
        });
        book(there);
    }

    private void book(StripePayout there) {
        var amount = Money.usd(there.amount());
        if (there.balanceTransaction() != null) {
            books.platformPayout(amount, there.id(), there.balanceTransaction());
        }
        if (there.returned() != null) {
            books.platformPayout(Money.usd(-there.amount()), there.id(), there.returned());
        }
    }
}
