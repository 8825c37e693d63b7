package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.StripeAccount;
import dev.foothold.shared.Money;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// A student's account at Stripe and what it could do when we last looked.
@Entity
class ConnectedAccount extends AbstractAggregateRoot<ConnectedAccount> {

    private static final Duration SAME_NEWS = Duration.ofMinutes(1);

    @EmbeddedId
    private AccountId account;

    private @Nullable String stripeAccount;
    private int attempt;
    private boolean asking;
    private boolean transfersActive;
    private boolean payoutsActive;
    private boolean taxNumberGiven;
    private @Nullable Integer taxWarnedYear;
    private boolean closed;
    private @Nullable Instant closedAt;
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

    /// Stripe made it. An earlier attempt that turns out to have made one too late changes nothing.
    ///
    /// @return whether it is the student's account now
    boolean made(String there) {
        if (stripeAccount != null && !stripeAccount.equals(there)) {
            return false;
        }
        stripeAccount = there;
        asking = false;
        return true;
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
        taxNumberGiven = hasTaxNumber(there);
        become(there.closed(), at);
        checkedAt = at;
        return transfersActive;
    }

    private boolean isAsTold(StripeAccount there) {
        return transfersActive == there.transfersActive()
                && payoutsActive == there.payoutsActive()
                && taxNumberGiven == hasTaxNumber(there)
                && closed == there.closed();
    }

    // of one that is closed Stripe may tell us nothing more
    private boolean hasTaxNumber(StripeAccount there) {
        return there.closed() ? taxNumberGiven : there.taxNumberGiven();
    }

    /// It is not ours to use any more.
    void close(Instant at) {
        become(true, at);
        transfersActive = false;
        payoutsActive = false;
        checkedAt = at;
    }

    private void become(boolean nowClosed, Instant at) {
        closed = nowClosed;
        closedAt = !nowClosed ? null : closedAt == null ? at : closedAt;
    }

    /// Two operators agreed that the student makes another one; gives what is remembered of the closed one.
    PastConnectedAccount letGo(Instant at) {
        if (stripeAccount == null || !closed) {
            throw new AccountNotClosed();
        }
        var past = new PastConnectedAccount(stripeAccount, account, closedAt == null ? checkedAt : closedAt, at);
        stripeAccount = null;
        taxNumberGiven = false;
        become(false, at);
        registerEvent(new PayeeEvent.AccountReplaced(account, at));
        return past;
    }

    /// Pay is on its way with which the year comes near what must be reported, and the tax number is not there: the
    /// student hears of it once a year; tells whether that is news.
    boolean comesNear(TaxYear year, Instant at) {
        if (Objects.equals(taxWarnedYear, year.year())) {
            return false;
        }
        taxWarnedYear = year.year();
        var gross = Money.usd(year.gross());
        var threshold = Money.usd(year.threshold().amount());
        registerEvent(new PayeeEvent.TaxNumberMissed(account, year.year(), gross, threshold, at));
        return true;
    }

    /// Whether this is the account, and not one that the student had before.
    boolean isAt(String there) {
        return there.equals(stripeAccount);
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

    /// Whether Stripe has the student's tax number.
    boolean hasTaxNumber() {
        return taxNumberGiven;
    }

    boolean canReceive() {
        return stripeAccount != null && transfersActive && !closed;
    }
}
