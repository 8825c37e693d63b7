package dev.foothold.payments.stripe;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether Stripe is set up as we need it.
///
/// @param live whether real money moves
/// @param checkedAt when Stripe answered last; null before the first time
/// @param wrong what is not as it must be, in sentences that say where it is put right; empty when all is well
public record StripeSetupView(boolean live, @Nullable Instant checkedAt, List<String> wrong) {}
