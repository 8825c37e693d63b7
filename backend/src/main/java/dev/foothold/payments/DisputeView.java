package dev.foothold.payments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dispute with the evidence that our records hold.
///
/// @param description what was paid for
/// @param payer the name of the employer who paid
/// @param records what is kept, ready to be read before it is sent
/// @param submittedAt when somebody sent it
/// @param failure why Stripe did not take it
/// @param maySubmit whether it can be sent now
public record DisputeView(
        DisputeRow dispute,
        String description,
        String payer,
        List<EvidencePartView> records,
        @Nullable Instant submittedAt,
        @Nullable String failure,
        boolean maySubmit) {}
