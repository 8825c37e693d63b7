package dev.foothold.payments;

import dev.foothold.payments.stripe.DisputeStatus;
import dev.foothold.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the operators' list of disputes.
///
/// @param id what Stripe calls it
/// @param evidenceDueAt until when the payer's bank reads evidence
/// @param lost what the bank kept when it decided
/// @param evidence how far our evidence got; null while nobody has sent it
public record DisputeRow(
        String id,
        PaymentId payment,
        Money amount,
        String reason,
        DisputeStatus status,
        Money lost,
        Instant openedAt,
        @Nullable Instant evidenceDueAt,
        @Nullable Instant closedAt,
        @Nullable EvidenceState evidence) {}
