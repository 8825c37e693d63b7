package dev.foothold.payments.stripe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One movement of our balance at Stripe.
///
/// @param type Stripe's word for what it was
/// @param net what the balance grew by, negative when it shrank
/// @param source the object that it belongs to
/// @param operation the operation of ours that made that object, or null
/// @param paymentIntent the payment intent of a charge, or null
/// @param payment what the charge or transfer says of its payment, or null
public record StripeMovement(
        String id,
        String type,
        long net,
        long fee,
        String currency,
        @Nullable String source,
        @Nullable String operation,
        @Nullable String paymentIntent,
        @Nullable PaymentAtStripe payment,
        Instant created) {}
