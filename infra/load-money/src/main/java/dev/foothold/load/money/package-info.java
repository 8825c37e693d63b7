/// Measures the ways of the money: messages of Stripe, payouts, the ledger and the nightly reconciliation.
@NullMarked
package dev.foothold.load.money;

import org.jspecify.annotations.NullMarked;
