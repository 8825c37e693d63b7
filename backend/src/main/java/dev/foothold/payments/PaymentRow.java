package dev.foothold.payments;

import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of an employer's list of payments.
public record PaymentRow(
        PaymentId id,
        UUID reference,
        String description,
        PaymentStatus status,
        Money amount,
        Money held,
        Money released,
        Money refunded,
        @Nullable String receiptNumber,
        Instant requestedAt,
        @Nullable Instant heldAt) {}
