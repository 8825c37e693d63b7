package dev.foothold.payments.stripe;

/// What the answer to a write means, and so what may be done next.
public sealed interface StripeAnswer {

    /// Stripe did it.
    ///
    /// @param id the object that was made or changed
    /// @param json the object as Stripe tells it
    record Done(String id, String json) implements StripeAnswer {}

    /// Stripe says no and will say no again: undo the reservation; a new attempt needs a change first.
    ///
    /// @param code Stripe's word for programs
    /// @param message Stripe's sentence
    record Refused(String code, String message) implements StripeAnswer {}

    /// Not now: the same request with the same key, later.
    record Later(String reason) implements StripeAnswer {}

    /// Nobody knows whether it happened: never taken for a failure, settled by looking it up or by the same key.
    record Unknown(String reason) implements StripeAnswer {}

    /// Something that must not happen, such as a key used for two requests: a person decides.
    record Broken(String reason) implements StripeAnswer {}
}
