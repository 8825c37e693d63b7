package dev.foothold.payments;

import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What operators see of a refund that did not reach whoever paid.
///
/// @param reason why it was to be refunded
/// @param failure Stripe's word for why it was not
/// @param owed whether a bank sent it back, so that it has to be paid another way; otherwise Stripe refused it,
///     and the money is held again
/// @param since when it came back, or was asked for
public record FailedRefundView(
        UUID id,
        PaymentId payment,
        Money amount,
        String reason,
        @Nullable String failure,
        boolean owed,
        Instant since) {}
