package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.StripeAccount;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A student's account at Stripe and what it could do when we last looked.
@Entity
class ConnectedAccount {

    private static final Duration SAME_NEWS = Duration.ofMinutes(1);

    @EmbeddedId
    private AccountId account;

    private @Nullable String stripeAccount;
    private int attempt;
    private boolean asking;
    private boolean transfersActive;
    private boolean payoutsActive;
    private boolean closed;
    private Instant createdAt;
    private Instant checkedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ConnectedAccount() {}

    ConnectedAccount(AccountId account, Instant at) {
        this.account = account;
        this.createdAt = at;
        this.checkedAt = at;
    }

    void made(String there) {
        stripeAccount = there;
        asking = false;
    }

    void asked() {
        attempt++;
        asking = true;
    }

    void refused() {
        asking = false;
    }

    boolean mustBeAsked() {
        return stripeAccount == null && !asking;
    }

    /// Takes over what Stripe says now; tells whether the student can be paid. That nothing has changed is kept once a
    /// minute: one click is told of in several messages.
    boolean follow(StripeAccount there, Instant at) {
        if (isAsTold(there) && at.isBefore(checkedAt.plus(SAME_NEWS))) {
            return transfersActive;
        }
        transfersActive = there.transfersActive();
        payoutsActive = there.payoutsActive();
        closed = there.closed();
        checkedAt = at;
        return transfersActive;
    }

    private boolean isAsTold(StripeAccount there) {
        return transfersActive == there.transfersActive()
                && payoutsActive == there.payoutsActive()
                && closed == there.closed();
    }

    /// It is not ours to use any more.
    void close(Instant at) {
        closed = true;
        transfersActive = false;
        payoutsActive = false;
        checkedAt = at;
    }

    /// A transfer was refused because of the account: believe that until Stripe says otherwise.
    void cannotReceive() {
        transfersActive = false;
    }

    AccountId account() {
        return account;
    }

    int attempt() {
        return attempt;
    }

    @Nullable
    String stripeAccount() {
        return stripeAccount;
    }

    boolean isClosed() {
        return closed;
    }

    boolean canReceive() {
        return stripeAccount != null && transfersActive && !closed;
    }
}
