package dev.foothold.payments;

import static dev.foothold.payments.Paper.Column.amount;
import static dev.foothold.payments.Paper.Column.text;
import static dev.foothold.payments.StatementPapers.at;
import static dev.foothold.payments.StatementPapers.figure;

import java.time.Instant;
import java.util.List;

/// Lays receipts and refund notes out on paper.
final class ReceiptPapers {

    private ReceiptPapers() {}

    static Paper receipt(String number, Payment payment, String payer, Instant paidAt) {
        var paid = figure(payment.amount());
        var what = payment.fillsWallet() ? "Paid into the wallet" : "Paid and held";
        return new Paper(
                "Receipt " + number,
                payer,
                "Paid " + at(paidAt),
                payment.amount().currency(),
                List.of(new Paper.Fact("Paid", paid)),
                List.of(text("Time"), text("For"), text("What"), amount("Amount")),
                List.of(List.of(at(paidAt), payment.description(), what, paid)),
                "");
    }

    static Paper refundNote(String number, Payment payment, Refund refund, String paidBy, Instant refundedAt) {
        var refunded = figure(refund.amount());
        return new Paper(
                "Refund note " + number,
                paidBy,
                "Refunded " + at(refundedAt),
                refund.amount().currency(),
                List.of(new Paper.Fact("Refunded", refunded)),
                List.of(text("Time"), text("For"), text("Why"), amount("Amount")),
                List.of(List.of(at(refundedAt), payment.description(), refund.reason(), refunded)),
                ofWhat(payment));
    }

    private static String ofWhat(Payment payment) {
        if (payment.isSponsored()) {
            return "Back in the wallet that had paid it.";
        }
        var receipt = payment.row().receiptNumber();
        return receipt == null ? "" : "Of the payment with receipt " + receipt + ".";
    }
}
