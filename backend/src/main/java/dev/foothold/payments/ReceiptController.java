package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Receipts and refund notes over HTTP.
@Tag(name = "Payments")
@RestController
@RequestMapping("/api/payments/{id}")
class ReceiptController {

    private final PaperDesk desk;
    private final PaperPrinter printer;

    ReceiptController(PaperDesk desk, PaperPrinter printer) {
        this.desk = desk;
        this.printer = printer;
    }

    @Operation(summary = "Download the receipt of a payment as PDF")
    @GetMapping("/receipt.pdf")
    ResponseEntity<byte[]> receipt(@CurrentAccount AccountId actor, @PathVariable PaymentId id) {
        return Downloads.pdf(printer.print(desk.receipt(actor, id)), "receipt-" + id);
    }

    @Operation(summary = "List the refund notes of a payment, oldest first")
    @GetMapping("/refund-notes")
    List<RefundNoteView> refundNotes(@CurrentAccount AccountId actor, @PathVariable PaymentId id) {
        return desk.refundNotes(actor, id);
    }

    @Operation(summary = "Download a refund note as PDF")
    @GetMapping("/refund-notes/{number}.pdf")
    ResponseEntity<byte[]> refundNote(
            @CurrentAccount AccountId actor, @PathVariable PaymentId id, @PathVariable String number) {
        return Downloads.pdf(printer.print(desk.refundNote(actor, id, number)), "refund-note-" + number);
    }
}
