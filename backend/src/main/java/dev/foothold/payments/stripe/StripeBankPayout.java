package dev.foothold.payments.stripe;

import com.stripe.model.Payout;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A payout from a student's Stripe account to their bank as Stripe tells it.
///
/// @param transfers the transfers of ours that it carries, also those that a bank sent back before
public record StripeBankPayout(
        String id,
        String stripeAccount,
        Status status,
        long amount,
        String currency,
        Instant createdAt,
        List<String> transfers) {

    /// How far it got.
    public enum Status {
        UNDERWAY,
        PAID,
        FAILED
    }

    static StripeBankPayout of(Payout payout, String stripeAccount, List<String> transfers) {
        var status = "paid".equals(payout.getStatus())
                ? Status.PAID
                : Set.of("failed", "canceled").contains(payout.getStatus()) ? Status.FAILED : Status.UNDERWAY;
        return new StripeBankPayout(
                payout.getId(),
                stripeAccount,
                status,
                payout.getAmount(),
                payout.getCurrency().toUpperCase(Locale.ROOT),
                Instant.ofEpochSecond(payout.getCreated()),
                transfers);
    }
}
