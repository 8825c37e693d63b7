package dev.foothold.accounts;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Somebody who can sign in: a person with an address, or an organisation's machine.
@Entity
class Account extends AbstractAggregateRoot<Account> {

    @EmbeddedId
    private AccountId id;

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    private Instant registeredAt;
    private @Nullable Instant emailConfirmedAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(Registration registration, Instant at) {
        id = AccountId.next();
        email = registration.email();
        name = registration.name();
        kind = registration.kind();
        registeredAt = at;
        registerEvent(new AccountEvent.Registered(id, email, name, kind, at));
    }

    AccountId id() {
        return id;
    }

    AccountView view() {
        return new AccountView(id, email, name, kind, emailConfirmedAt != null, registeredAt);
    }

    void requestConfirmation(String token, Instant at) {
        registerEvent(new AccountEvent.ConfirmationRequested(id, email, token, at));
    }

    void requestPasswordReset(String token, Instant at) {
        registerEvent(new AccountEvent.PasswordResetRequested(id, email, token, at));
    }

    void invite(String organisationName, String token, Instant at) {
        registerEvent(new AccountEvent.Invited(id, email, organisationName, token, at));
    }

    void confirmEmail(Instant at) {
        if (emailConfirmedAt == null) {
            emailConfirmedAt = at;
            registerEvent(new AccountEvent.EmailConfirmed(id, at));
        }
    }

    void signIn(Instant at) {
        registerEvent(new AccountEvent.SignedIn(id, at));
    }

    /// Ends its use and forgets who it was; the address is free for a new account.
    void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
            email = id + "@closed.invalid";
            name = "Former member";
            registerEvent(new AccountEvent.Closed(id, at));
        }
    }
}
