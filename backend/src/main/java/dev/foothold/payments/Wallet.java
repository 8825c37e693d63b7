package dev.foothold.payments;

import dev.foothold.shared.Money;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Money that a sponsor has paid in for the work of others, and has not given to any of it yet.
@Entity
class Wallet extends AbstractAggregateRoot<Wallet> {

    @EmbeddedId
    private WalletId id;

    private UUID owner;
    private String sponsor;
    private Money balance;

    @SuppressWarnings("UnusedVariable") // for operators who look at the table
    private Instant openedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Wallet() {}

    Wallet(UUID owner, String sponsor, Instant at) {
        this.id = WalletId.next();
        this.owner = owner;
        this.sponsor = sponsor;
        this.balance = Money.usd(0);
        this.openedAt = at;
    }

    /// Employers read another name from now on; what was paid keeps the one it was paid under.
    void rename(String name) {
        sponsor = name;
    }

    /// Money of a top-up has come in, or comes back from a bank that has decided.
    void fill(PaymentId topUp, Money amount, Instant at) {
        balance = balance.plus(amount);
        registerEvent(new WalletEvent.Filled(id, topUp, amount, balance, at));
    }

    /// Money for one piece of work leaves.
    void spend(Money amount) {
        if (!amount.isPositive() || amount.compareTo(balance) > 0) {
            throw new WalletEmpty(sponsor);
        }
        balance = balance.minus(amount);
    }

    /// Work was cancelled: its money is back.
    void takeBack(Money amount) {
        balance = balance.plus(amount);
    }

    /// Unspent money leaves, at most as much as there is; gives how much that is.
    Money drain(Money most) {
        var part = most.compareTo(balance) > 0 ? balance : most;
        balance = balance.minus(part);
        return part;
    }

    /// A bank asks for a top-up back.
    void tellWithheld(PaymentId topUp, Money part, Money asked, Instant at) {
        registerEvent(new WalletEvent.Withheld(id, topUp, part, asked, at));
    }

    WalletId id() {
        return id;
    }

    UUID owner() {
        return owner;
    }

    String sponsor() {
        return sponsor;
    }

    Money balance() {
        return balance;
    }
}
