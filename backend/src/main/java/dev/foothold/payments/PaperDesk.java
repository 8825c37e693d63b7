package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.NotFound;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Where those who see the books of a payment get its receipt and its refund notes, as they were issued.
@Component
class PaperDesk {

    private static final Limit AT_ONCE = Limit.of(100);

    private final PaymentPages pages;
    private final RefundRepository refunds;
    private final Receipts receipts;
    private final Phase phase;

    PaperDesk(PaymentPages pages, RefundRepository refunds, Receipts receipts, Phase phase) {
        this.pages = pages;
        this.refunds = refunds;
        this.receipts = receipts;
        this.phase = phase;
    }

    Paper receipt(AccountId actor, PaymentId id) {
        return phase.give(() -> receipts.receipt(pages.withBooks(actor, id)));
    }

    /// The first hundred, in the order in which the money went back.
    List<RefundNoteView> refundNotes(AccountId actor, PaymentId id) {
        return phase.give(() -> refunds.noted(pages.withBooks(actor, id).id(), AT_ONCE).stream()
                .map(Refund::note)
                .toList());
    }

    Paper refundNote(AccountId actor, PaymentId id, String number) {
        return phase.give(() -> {
            var payment = pages.withBooks(actor, id);
            var refund = refunds.noted(payment.id(), number).orElseThrow(() -> new NotFound("refund note"));
            return receipts.refundNote(payment, refund);
        });
    }
}
