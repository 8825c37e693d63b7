package dev.foothold.payments.stripe;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A movement of our balance, and whose money it was as far as Stripe tells.
///
/// @param payment the payment in whose group the transfer is, or null; another installation may group like us
/// @param charge the charge that was refunded, or null
/// @param stripeAccount the account of a student that the money went to or came from, or null
public record StripeOrigin(
        StripeMovement movement,
        @Nullable UUID payment,
        @Nullable String charge,
        @Nullable String stripeAccount) {}
