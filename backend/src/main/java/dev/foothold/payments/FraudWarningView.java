package dev.foothold.payments;

import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.UUID;

/// What operators see of a payment that a card network warns of.
///
/// @param held what went nowhere yet
/// @param released what belongs to the student already, or to the sponsor's wallet
/// @param heldAt when it was paid
public record FraudWarningView(
        PaymentId payment,
        String description,
        UUID payer,
        String payerName,
        Money amount,
        Money held,
        Money released,
        PaymentStatus status,
        Instant heldAt) {}
