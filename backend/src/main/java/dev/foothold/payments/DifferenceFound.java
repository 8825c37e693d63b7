package dev.foothold.payments;

import org.jspecify.annotations.Nullable;

/// What a comparison has found.
///
/// @param subject what it is about: the id of a movement, a payment, an account
record DifferenceFound(
        ReconciliationRule rule,
        String subject,
        String detail,
        @Nullable Long expected,
        @Nullable Long found) {}
