package dev.foothold.load.money;

import dev.foothold.payments.ledger.Books;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Books paid work through the payments module's own code: four postings for each.
final class Postings {

    static final int OF_EACH = 4;

    private final Books books;
    private final TransactionTemplate transaction;

    Postings(Books books, PlatformTransactionManager transactions) {
        this.books = books;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Each posting in a transaction of its own.
    void single(List<PaidWork> works) {
        works.forEach(work -> steps().forEach(step -> transaction.executeWithoutResult(status -> step.accept(work))));
    }

    /// All postings of so many works in one transaction.
    void together(List<PaidWork> works, int most) {
        for (var from = 0; from < works.size(); from += most) {
            var part = works.subList(from, Math.min(from + most, works.size()));
            transaction.executeWithoutResult(
                    status -> part.forEach(work -> steps().forEach(step -> step.accept(work))));
        }
    }

    private List<Consumer<PaidWork>> steps() {
        return List.of(
                work -> books.chargePaid(work.payment(), work.gross(), work.stripeFee(), work.chargeMovement()),
                work -> books.released(work.payment(), work.payout(), work.student(), work.gross(), work.platformFee()),
                work -> books.transferAsked(work.payment(), work.payout(), 1, work.student(), work.net()),
                work -> books.transferBooked(
                        work.payment(), work.stripeAccount(), work.net(), work.transferMovement()));
    }
}
