/// A stand-in for Stripe that a laptop and the tests talk to: same paths, ids, answers, webhooks and hosted pages, no
/// real money.
@NullMarked
package dev.foothold.stripe;

import org.jspecify.annotations.NullMarked;
