package dev.foothold.payments;

import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What others may see of a payment.
///
/// @param held what is kept right now
/// @param released what was released to the student, gross
/// @param refunded what went back to the employer
public record PaymentView(
        PaymentId id,
        UUID reference,
        String description,
        EmployerId payer,
        Money amount,
        Money platformFee,
        Money net,
        PaymentStatus status,
        Money held,
        Money released,
        Money refunded,
        @Nullable String receiptNumber,
        @Nullable Instant heldAt,
        List<MoneyStep> timeline,
        List<PayoutView> payouts,
        List<String> allowedActions) {}
