package dev.foothold.payments;

import dev.foothold.shared.NotFound;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Issues receipts and refund notes in the transaction that books the money: each takes the next number of its
/// series there or not at all, so that there are no gaps, and what stands on it is kept.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Receipts {

    private final JdbcClient database;
    private final IssuedPapers papers;
    private final Payers payers;

    Receipts(JdbcClient database, IssuedPapers papers, Payers payers) {
        this.database = database;
        this.papers = papers;
        this.payers = payers;
    }

    /// Issues the receipt of a payment that has come; gives its number. Whoever issues the next one waits for the
    /// commit, so this comes after the ledger is locked.
    String issue(Payment payment, Instant paidAt) {
        var number = next(PaperSeries.RECEIPT);
        keep(payment, number, paidAt);
        return number;
    }

    /// Issues the refund note of money that has gone back; gives its number. This, too, comes after the ledger.
    String issue(Payment payment, Refund refund, Instant refundedAt) {
        var number = next(PaperSeries.REFUND_NOTE);
        keep(payment, refund, number, refundedAt);
        return number;
    }

    /// What stands on the receipt of a payment. One from before papers were kept is kept from now on. Throws
    /// [NotFound] when there is none: nothing was paid, or a wallet paid.
    Paper receipt(Payment payment) {
        var row = payment.row();
        var number = row.receiptNumber();
        var paidAt = row.heldAt();
        if (number == null || paidAt == null) {
            throw new NotFound("receipt");
        }
        var kept = papers.find(number);
        return kept.isPresent() ? kept.get() : keep(payment, number, paidAt);
    }

    /// What stands on the refund note of a refund that has one; like that of a receipt.
    Paper refundNote(Payment payment, Refund refund) {
        var note = refund.note();
        var kept = papers.find(note.number());
        return kept.isPresent() ? kept.get() : keep(payment, refund, note.number(), note.issuedAt());
    }

    private Paper keep(Payment payment, String number, Instant paidAt) {
        var paper = ReceiptPapers.receipt(number, payment, payers.name(payment), paidAt);
        return papers.keep(PaperSeries.RECEIPT, number, payment.id(), paidAt, paper);
    }

    private Paper keep(Payment payment, Refund refund, String number, Instant refundedAt) {
        var paper = ReceiptPapers.refundNote(number, payment, refund, payers.paidBy(payment), refundedAt);
        return papers.keep(PaperSeries.REFUND_NOTE, number, payment.id(), refundedAt, paper);
    }

    private String next(PaperSeries series) {
        database.sql("""
            INSERT INTO receipt_series (name, last_number) VALUES (?, 1)
            ON DUPLICATE KEY UPDATE last_number = last_number + 1\
            """).param(series.word()).update();
        var place = database.sql("SELECT last_number FROM receipt_series WHERE name = ? FOR UPDATE")
                .param(series.word())
                .query(Long.class)
                .single();
        return series.number(place);
    }
}
