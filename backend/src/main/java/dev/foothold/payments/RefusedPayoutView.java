package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What operators see of pay that Stripe refused to transfer.
///
/// @param payeeName empty when the account is gone
/// @param net what the student is owed
/// @param code Stripe's word for why
/// @param attempt how often it was asked for
/// @param since when Stripe refused it last
public record RefusedPayoutView(
        UUID id,
        PaymentId payment,
        AccountId payee,
        String payeeName,
        Money net,
        @Nullable String code,
        int attempt,
        Instant since) {}
