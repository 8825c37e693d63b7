package dev.foothold.payments.stripe;

/// Tells the business what became of a write to Stripe; called in the transaction that finishes the operation.
public interface OperationSettlement {

    /// Whether something came up since the reservation that forbids to send it; asked each time before it is sent.
    boolean withheld(Operation operation);

    /// Stripe did it: book it.
    void done(Operation operation, StripeAnswer.Done answer);

    /// Stripe refused it: undo the reservation.
    void refused(Operation operation, StripeAnswer.Refused answer);

    /// Nobody will ever know by itself: a person decides over money; what moves none is begun anew.
    void broken(Operation operation);

    /// Nobody knows yet: show it, change no money.
    void unknown(Operation operation);
}
