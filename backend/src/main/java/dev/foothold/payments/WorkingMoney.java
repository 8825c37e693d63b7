package dev.foothold.payments;

import dev.foothold.payments.ledger.Books;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeBooks;
import dev.foothold.shared.Money;
import org.springframework.stereotype.Component;

/// Takes in what the platform brings to Stripe from its own bank, and sends the pay that waited for it.
@Component
class WorkingMoney {

    private final StripeBooks stripe;
    private final Books books;
    private final Waiting waiting;
    private final Phase phase;

    WorkingMoney(StripeBooks stripe, Books books, Waiting waiting, Phase phase) {
        this.stripe = stripe;
        this.books = books;
        this.waiting = waiting;
        this.phase = phase;
    }

    /// A top-up of our balance; one that has not arrived yet has moved nothing.
    void follow(String topUp) {
        stripe.movementsOf(topUp).stream()
                .filter(movement -> movement.type().equals("topup"))
                .forEach(movement ->
                        phase.run(() -> books.toppedUp(new Money(movement.net(), movement.currency()), movement.id())));
        waiting.resumeOwed();
    }
}
