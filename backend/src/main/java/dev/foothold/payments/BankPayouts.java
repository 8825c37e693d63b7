package dev.foothold.payments;

import dev.foothold.payments.ledger.Books;
import dev.foothold.payments.stripe.StripeBankPayout;
import dev.foothold.shared.Money;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Follows the money from a student's Stripe account to their bank. It is theirs by then; we only tell how far it is.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BankPayouts {

    private final PayoutRepository payouts;
    private final ConnectedAccountRepository accounts;
    private final PastConnectedAccountRepository past;
    private final Books books;
    private final Clock clock;

    BankPayouts(
            PayoutRepository payouts,
            ConnectedAccountRepository accounts,
            PastConnectedAccountRepository past,
            Books books,
            Clock clock) {
        this.payouts = payouts;
        this.accounts = accounts;
        this.past = past;
        this.books = books;
        this.clock = clock;
    }

    /// Follows what Stripe says; false when the account is none of ours: another installation may share the platform.
    boolean follow(StripeBankPayout there) {
        if (!accounts.knows(there.stripeAccount()) && !past.existsById(there.stripeAccount())) {
            return false;
        }
        if (!there.transfers().isEmpty()) {
            payouts.byTransfers(there.transfers()).forEach(id -> {
                var payout = payouts.locked(id).orElseThrow();
                payout.bank(there, clock.instant());
                payouts.save(payout);
            });
        }
        var amount = new Money(there.amount(), there.currency());
        books.bankPayoutSent(there.stripeAccount(), there.id(), amount);
        if (there.status() == StripeBankPayout.Status.FAILED) {
            books.bankPayoutReturned(there.stripeAccount(), there.id(), amount);
        }
        return true;
    }
}
