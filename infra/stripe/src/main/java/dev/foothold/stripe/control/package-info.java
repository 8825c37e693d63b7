/// The switches that real Stripe does not have: clock, faults, webhook targets, shortcuts for tests and demo data.
@NullMarked
package dev.foothold.stripe.control;

import org.jspecify.annotations.NullMarked;
