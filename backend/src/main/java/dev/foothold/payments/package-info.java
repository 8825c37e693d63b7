/// Moves the money of one agreed piece of work: asks the employer, holds what was paid, pays the student, refunds.
/// It knows that somebody pays and somebody is paid for a reference, never why; it is the only code that knows Stripe.
///
/// What always holds: the entries of a ledger transaction add up to nothing; held and owed amounts never fall below
/// zero; what is released and refunded never exceeds what was captured; platform fee and net add up to the gross
/// amount; one operation makes at most one object at Stripe, whatever is retried, replayed or killed. No call to
/// Stripe runs inside a transaction, and no message of Stripe is believed: the object is fetched and we converge to it.
@ApplicationModule(allowedDependencies = {"accounts", "employers"})
@NullMarked
package dev.foothold.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
