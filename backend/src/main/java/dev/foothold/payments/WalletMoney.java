package dev.foothold.payments;

import dev.foothold.payments.ledger.Books;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Moves money between wallets and payments. Whoever calls holds the lock on the payment; the wallet is
/// locked after it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WalletMoney {

    private final WalletRepository wallets;
    private final PaymentRepository payments;
    private final Books books;
    private final Clock clock;

    WalletMoney(WalletRepository wallets, PaymentRepository payments, Books books, Clock clock) {
        this.wallets = wallets;
        this.payments = payments;
        this.books = books;
        this.clock = clock;
    }

    /// The free money of a top-up belongs in its wallet; what pays for work stays where it is.
    void fill(Payment topUp) {
        var free = topUp.free();
        if (!topUp.fillsWallet() || !free.isPositive()) {
            return;
        }
        var wallet = locked(topUp);
        topUp.moveToWallet(free);
        wallet.fill(topUp.id(), free, clock.instant());
        books.walletFilled(topUp.id().id(), wallet.id().id(), Identifiers.next(), free);
        wallets.save(wallet);
    }

    /// Pays for work; the same wallet again changes nothing.
    void pay(WalletId id, Payment work) {
        if (!work.status().payable()) {
            throw new PaymentNotPayable(work.status());
        }
        var wallet = wallets.locked(id).orElseThrow(() -> new NotFound("wallet"));
        if (payments.isInDoubt(id)) {
            throw new WalletOnHold(wallet.sponsor());
        }
        wallet.spend(work.amount());
        work.sponsor(id, wallet.sponsor(), clock.instant());
        books.sponsored(work.id().id(), id.id(), work.amount());
        wallets.save(wallet);
    }

    /// Money of sponsored work goes back to the sponsor.
    void takeBack(Payment work, UUID refund, Money amount) {
        var wallet = locked(work);
        wallet.takeBack(amount);
        books.returnedToWallet(work.id().id(), wallet.id().id(), refund, amount);
        wallets.save(wallet);
    }

    /// Unspent money of a top-up leaves the wallet again, at most as much as there is of both; gives how much that is.
    Money drain(Payment topUp, Money most) {
        var wallet = locked(topUp);
        var part = wallet.drain(most.compareTo(topUp.inWallet()) > 0 ? topUp.inWallet() : most);
        if (part.isPositive()) {
            topUp.moveFromWallet(part);
            books.walletDrained(topUp.id().id(), wallet.id().id(), Identifiers.next(), part);
            wallets.save(wallet);
        }
        return part;
    }

    /// A bank asks for a top-up back: what is unspent of it waits for the decision outside the wallet.
    void withhold(Payment topUp, Money asked) {
        if (topUp.fillsWallet()) {
            var part = drain(topUp, asked);
            var wallet = locked(topUp);
            wallet.tellWithheld(topUp.id(), part, asked, clock.instant());
            wallets.save(wallet);
        }
    }

    /// A bank keeps money of a top-up: what has come back into the wallet since then bears it too.
    void cover(Payment topUp, Money lost) {
        var missing = lost.minus(topUp.held());
        if (topUp.fillsWallet() && missing.isPositive()) {
            drain(topUp, missing);
        }
    }

    private Wallet locked(Payment payment) {
        var wallet = payment.wallet();
        if (wallet == null) {
            throw new IllegalStateException("Payment " + payment.id() + " has nothing to do with a wallet");
        }
        return wallets.locked(wallet).orElseThrow();
    }
}
