package dev.foothold.payments;

import dev.foothold.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Money that a sponsor pays into its wallet.
///
/// @param added what of it has come into the wallet and did not go back
/// @param givenBack what went back to whoever paid it
public record TopUpView(
        PaymentId payment,
        Money amount,
        PaymentStatus status,
        Money added,
        Money givenBack,
        @Nullable String receiptNumber,
        Instant requestedAt,
        @Nullable Instant paidAt) {}
