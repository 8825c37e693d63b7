/// Everything that speaks with Stripe: the calls, the outbox of frozen requests, the inbox of verified messages.
/// It knows no business: what an answer or a message means is told by [OperationSettlement] and [StripeNews].
@NullMarked
package dev.foothold.payments.stripe;

import org.jspecify.annotations.NullMarked;
