/// The append-only double-entry ledger: who holds which money, and what moved it. Knows facts and ids, no Stripe calls.
@NullMarked
package dev.foothold.payments.ledger;

import org.jspecify.annotations.NullMarked;
