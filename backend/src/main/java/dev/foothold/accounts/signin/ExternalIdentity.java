package dev.foothold.accounts.signin;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That an identity provider's subject is one of our accounts; addresses change hands, subjects do not.
@Entity
@SuppressWarnings("UnusedVariable") // queries read the subject
class ExternalIdentity {

    @Id
    private UUID id;

    private String issuer;
    private String subject;

    @Embedded
    private AccountId account;

    private Instant linkedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ExternalIdentity() {}

    ExternalIdentity(String issuer, String subject, AccountId account, Instant at) {
        this.id = Identifiers.next();
        this.issuer = issuer;
        this.subject = subject;
        this.account = account;
        this.linkedAt = at;
    }

    AccountId account() {
        return account;
    }

    @Override
    public String toString() {
        return "ExternalIdentity[issuer=" + issuer + ", account=" + account + ", linkedAt=" + linkedAt + "]";
    }
}
