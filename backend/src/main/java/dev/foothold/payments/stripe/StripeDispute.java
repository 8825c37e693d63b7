package dev.foothold.payments.stripe;

import com.stripe.model.BalanceTransaction;
import com.stripe.model.Dispute;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A dispute as Stripe tells it.
///
/// @param movements what Stripe has booked for it so far
public record StripeDispute(
        String id,
        String charge,
        long amount,
        String currency,
        String reason,
        DisputeStatus status,
        @Nullable Instant evidenceDueAt,
        List<Movement> movements) {

    /// One movement of our balance.
    ///
    /// @param amount negative when it was taken, positive when it came back
    public record Movement(String balanceTransaction, long amount, long fee) {}

    static StripeDispute of(Dispute dispute) {
        var details = dispute.getEvidenceDetails();
        var due = details == null ? null : details.getDueBy();
        return new StripeDispute(
                dispute.getId(),
                dispute.getCharge(),
                dispute.getAmount(),
                dispute.getCurrency().toUpperCase(Locale.ROOT),
                dispute.getReason(),
                status(dispute.getStatus()),
                due == null ? null : Instant.ofEpochSecond(due),
                dispute.getBalanceTransactions().stream()
                        .map(StripeDispute::movement)
                        .toList());
    }

    /// What the bank has kept when this is the end.
    public long kept() {
        return -movements.stream().mapToLong(Movement::amount).sum();
    }

    /// Whether the bank has asked about the payment and taken nothing.
    public boolean onlyAsked() {
        return status == DisputeStatus.INQUIRY || status == DisputeStatus.DROPPED;
    }

    // an inquiry takes no money; it ends without a decision or becomes a dispute
    private static DisputeStatus status(String status) {
        return switch (status) {
            case "warning_needs_response", "warning_under_review" -> DisputeStatus.INQUIRY;
            case "warning_closed" -> DisputeStatus.DROPPED;
            case "won", "prevented" -> DisputeStatus.WON;
            case "lost" -> DisputeStatus.LOST;
            default -> DisputeStatus.OPEN;
        };
    }

    private static Movement movement(BalanceTransaction booked) {
        return new Movement(booked.getId(), booked.getAmount(), booked.getFee());
    }
}
