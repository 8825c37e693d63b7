/// How a request becomes an answer as Stripe gives it: parameters, refusals, idempotency, expansion, faults.
@NullMarked
package dev.foothold.stripe.http;

import org.jspecify.annotations.NullMarked;
