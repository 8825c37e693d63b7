package dev.foothold.payments;

import dev.foothold.payments.ledger.MovementBooks;
import dev.foothold.payments.ledger.MovementMeaning;
import dev.foothold.payments.ledger.Receivable;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Rules;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What students and employers owe the platform. It ends when it was paid to the platform's bank, or when two
/// operators give it up.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Receivables {

    private static final Set<MovementMeaning> ENDS = Set.of(MovementMeaning.BANK_TRANSFER, MovementMeaning.BAD_DEBT);

    private final MovementBooks books;

    Receivables(MovementBooks books) {
        this.books = books;
    }

    /// Notes what nobody can mean.
    static Rules check(MovementMeaning how, Money amount) {
        return new Rules()
                .check(ENDS.contains(how), "how", "It was paid to the platform's bank, or it never will be.")
                .check(amount.currency().equals("USD"), "amount", "Payments are in US dollars.")
                .check(amount.isPositive(), "amount", "Take off more than nothing.");
    }

    /// What one operator asks another one to agree to.
    ///
    /// @param account the account of the ledger where it lies
    /// @throws MoreThanOwed when less is owed
    ManualMoveRequest asked(String account, MovementMeaning how, Money amount, String reason) {
        var receivable = named(account);
        mustBeOwed(amount, books.owed(receivable));
        var what = new ManualMoveMeaning(account, how, receivable.by());
        return ManualMoveRequest.settled(receivable.by(), what, amount, reason);
    }

    /// Two operators agree. Runs in the transaction that notes the agreement.
    ///
    /// @throws MoreThanOwed when less is owed by then
    void settle(ManualMove agreed) {
        var receivable = named(agreed.reference().orElseThrow());
        books.settled(
                agreed.id(),
                receivable,
                agreed.meaning().orElseThrow(),
                agreed.amount().orElseThrow());
        // the account is locked by what was just booked, so nobody takes from it meanwhile
        mustBeOwed(Money.usd(0), books.owed(receivable));
    }

    private static Receivable named(String account) {
        return Receivable.named(account).orElseThrow(() -> new NotFound("receivable"));
    }

    private static void mustBeOwed(Money amount, Money owed) {
        if (amount.compareTo(owed) > 0) {
            throw new MoreThanOwed(amount.minus(owed));
        }
    }
}
