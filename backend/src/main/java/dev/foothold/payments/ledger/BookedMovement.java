package dev.foothold.payments.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is booked of one movement of our balance at Stripe.
///
/// @param kind the fact as the ledger names it, such as `CHARGE_PAID`
/// @param net what the balance grew by, in cents; negative when it shrank
/// @param fee what Stripe took of it, in cents
/// @param payment the payment it belongs to, if any
public record BookedMovement(
        String kind,
        long net,
        long fee,
        String currency,
        @Nullable UUID payment) {}
