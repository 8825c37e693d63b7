package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What others may see of a student's pay.
///
/// @param blockedReason why it waits; null where it does not, and for whoever paid
/// @param transferredAt when it reached the student's Stripe account
/// @param paidAt when it reached the student's bank
public record PayoutView(
        UUID id,
        AccountId payee,
        Money gross,
        Money platformFee,
        Money net,
        PayoutStatus status,
        @Nullable String blockedReason,
        @Nullable Instant transferredAt,
        @Nullable Instant paidAt) {

    /// The same without why it waits, which is between the student and the platform.
    PayoutView withoutReason() {
        return new PayoutView(id, payee, gross, platformFee, net, status, null, transferredAt, paidAt);
    }
}
