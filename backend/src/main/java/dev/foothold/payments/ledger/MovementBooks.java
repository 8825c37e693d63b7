package dev.foothold.payments.ledger;

import static dev.foothold.payments.ledger.LedgerAccount.STRIPE;
import static dev.foothold.payments.ledger.LedgerAccount.SUSPENSE;
import static dev.foothold.payments.ledger.LedgerAccount.memoConnected;
import static dev.foothold.payments.ledger.LedgerAccount.memoContra;
import static dev.foothold.payments.ledger.LedgerLine.credit;
import static dev.foothold.payments.ledger.LedgerLine.debit;

import dev.foothold.shared.Money;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Books what people say about money that no operation of ours moved; like [Books], each method tells whether it
/// was news.
@Component
public class MovementBooks {

    /// Takes a movement out of suspense; its own key, `bt:<id>`, stays with what Stripe did.
    static final String EXPLAINED = "explained:";

    private final Ledger ledger;

    MovementBooks(Ledger ledger) {
        this.ledger = ledger;
    }

    /// A transfer that somebody else made, or one that came back by somebody else's hand.
    ///
    /// @param payment the payment in whose group it is, if it is in one of ours
    /// @param stripeAccount the student's account at Stripe that it moved as well, if it is one of ours
    public boolean transfer(ExplainedMovement explained, @Nullable UUID payment, @Nullable String stripeAccount) {
        var net = explained.net().minor();
        var memo = stripeAccount == null
                ? Stream.<LedgerLine>of()
                : Stream.of(debit(memoConnected(stripeAccount), -net), credit(memoContra(stripeAccount), -net));
        return post(
                "EXPLAINED_TRANSFER",
                explained,
                payment,
                Stream.concat(lines(explained).stream(), memo).toList());
    }

    /// A refund that somebody else made, or one that came back.
    ///
    /// @param payment the payment whose payer has it, if it is one of ours
    public boolean refund(ExplainedMovement explained, @Nullable UUID payment) {
        return post("EXPLAINED_REFUND", explained, payment, lines(explained));
    }

    /// Anything else.
    public boolean other(ExplainedMovement explained) {
        return post("EXPLAINED", explained, null, lines(explained));
    }

    /// What was booked as unexplained leaves suspense.
    public boolean outOfSuspense(ExplainedMovement explained) {
        var net = explained.net().minor();
        return ledger.post(new Posting(
                EXPLAINED + explained.movement(),
                "SUSPENSE_EXPLAINED",
                null,
                explained.movement(),
                explained.net().currency(),
                List.of(debit(SUSPENSE, net), credit(explained.account(), net))));
    }

    /// What somebody owes was paid to our bank, or never will be.
    ///
    /// @param move what two operators agreed to
    public boolean settled(UUID move, Receivable receivable, MovementMeaning how, Money amount) {
        return ledger.post(new Posting(
                "move:" + move,
                how == MovementMeaning.BAD_DEBT ? "RECEIVABLE_WRITTEN_OFF" : "RECEIVABLE_PAID",
                null,
                null,
                amount.currency(),
                List.of(debit(how.account(null), amount.minor()), credit(receivable.account(), amount.minor()))));
    }

    /// What somebody owes; less than nothing when more was brought back than was owed.
    public Money owed(Receivable receivable) {
        return Money.usd(ledger.balance(receivable.account().name()));
    }

    private boolean post(String kind, ExplainedMovement explained, @Nullable UUID payment, List<LedgerLine> lines) {
        return ledger.post(new Posting(
                "bt:" + explained.movement(),
                kind,
                payment,
                explained.movement(),
                explained.net().currency(),
                lines));
    }

    private static List<LedgerLine> lines(ExplainedMovement explained) {
        var net = explained.net().minor();
        return List.of(debit(STRIPE, net), credit(explained.account(), net));
    }
}
