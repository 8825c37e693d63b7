package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountView;
import dev.foothold.payments.stripe.OperationKind;
import dev.foothold.payments.stripe.Outbox;
import dev.foothold.payments.stripe.StripeAccount;
import dev.foothold.payments.stripe.StripeRequests;
import dev.foothold.payments.stripe.WorldTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the students' accounts at Stripe: made once, then followed.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Onboarding {

    private final ConnectedAccountRepository accounts;
    private final Outbox outbox;
    private final StripeRequests requests;
    private final WorldTime worldTime;

    Onboarding(ConnectedAccountRepository accounts, Outbox outbox, StripeRequests requests, WorldTime worldTime) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.requests = requests;
        this.worldTime = worldTime;
    }

    /// The student's account, to be made if there is none yet.
    ///
    /// @throws PayoutAccountClosed when it is closed, and nobody has agreed to another one
    ConnectedAccount prepare(AccountView student) {
        var account = accounts.locked(student.id())
                .orElseGet(() -> accounts.save(new ConnectedAccount(student.id(), worldTime.now())));
        if (account.isClosed()) {
            throw new PayoutAccountClosed();
        }
        if (account.mustBeAsked()) {
            account.asked();
            reserve(account, student);
        }
        return accounts.save(account);
    }

    /// Stripe refused to make the account: the next click begins a new attempt with what is known then.
    void refused(UUID account) {
        accounts.locked(new AccountId(account)).ifPresent(refused -> {
            refused.refused();
            accounts.save(refused);
        });
    }

    /// Stripe made the account.
    void made(UUID account, StripeAccount there) {
        var ours = accounts.locked(new AccountId(account)).orElseThrow();
        if (ours.made(there.id())) {
            ours.follow(there, worldTime.now());
            accounts.save(ours);
        }
    }

    /// Follows what Stripe says; gives the student whose pay waits for nothing any more, or for something else.
    Optional<AccountId> follow(StripeAccount there) {
        return accounts.lockedByStripe(there.id()).flatMap(account -> {
            var ready = account.follow(there, worldTime.now());
            accounts.save(account);
            return ready || account.isClosed() ? Optional.of(account.account()) : Optional.empty();
        });
    }

    /// The student has cut the tie to us: nothing can be transferred any more. Gives the student, if it was ours.
    Optional<AccountId> left(String stripeAccount) {
        return accounts.lockedByStripe(stripeAccount).map(account -> {
            account.close(worldTime.now());
            return accounts.save(account).account();
        });
    }

    private void reserve(ConnectedAccount account, AccountView student) {
        var key = outbox.key(OperationKind.ACCOUNT, student.id().id(), account.attempt());
        outbox.reserve(
                OperationKind.ACCOUNT,
                student.id().id(),
                account.attempt(),
                requests.account(key, student.id().id(), student.email(), student.name()));
    }
}
