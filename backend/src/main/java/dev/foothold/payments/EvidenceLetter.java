package dev.foothold.payments;

import java.util.ArrayList;

/// Writes what the payer's bank reads: what was paid for, when the money came, and what our records hold.
final class EvidenceLetter {

    private EvidenceLetter() {}

    static String of(DisputeView dispute, Payment payment) {
        var parts = new ArrayList<String>();
        parts.add(payment(dispute, payment));
        dispute.records().forEach(kept -> parts.add(kept.part().title() + "\n\n" + kept.words()));
        return String.join("\n\n\n", parts);
    }

    private static String payment(DisputeView dispute, Payment payment) {
        var lines = new ArrayList<String>();
        lines.add("THE PAYMENT");
        lines.add("");
        switch (payment.purpose()) {
            case WORK -> {
                lines.add("%s paid for the project \"%s\" on our hosted payment page."
                        .formatted(dispute.payer(), dispute.description()));
                lines.add(
                        "The money was held until the work was approved, and then released to the student who did it.");
            }
            case TOP_UP -> {
                lines.add("%s filled its wallet on our hosted payment page.".formatted(dispute.payer()));
                lines.add("From the wallet it pays students for work that employers have approved.");
            }
        }
        var row = payment.row();
        if (row.heldAt() != null) {
            lines.add("Paid on %s (UTC).".formatted(row.heldAt()));
        }
        if (row.receiptNumber() != null) {
            lines.add("Receipt %s.".formatted(row.receiptNumber()));
        }
        return String.join("\n", lines);
    }
}
