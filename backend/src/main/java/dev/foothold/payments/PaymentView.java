package dev.foothold.payments;

import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What others may see of a payment.
///
/// @param payer the organisation that was asked to pay
/// @param sponsor who paid for the work instead of the employer, if somebody did
/// @param held what is kept right now
/// @param released what was released to the student, gross
/// @param refunded what went back to whoever paid
/// @param fraudWarned whether a card network warns of fraud: nothing leaves before an operator has looked
public record PaymentView(
        PaymentId id,
        UUID reference,
        String description,
        UUID payer,
        PaymentPurpose purpose,
        @Nullable String sponsor,
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
        boolean fraudWarned,
        List<String> allowedActions) {}
