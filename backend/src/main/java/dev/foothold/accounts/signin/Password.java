package dev.foothold.accounts.signin;

import dev.foothold.accounts.AccountId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The hash of one person's password.
@Entity
class Password {

    @EmbeddedId
    private AccountId account;

    private String hash;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Password() {}

    Password(AccountId account, String hash, Instant at) {
        this.account = account;
        this.hash = hash;
        this.changedAt = at;
    }

    void change(String newHash, Instant at) {
        hash = newHash;
        changedAt = at;
    }

    String hash() {
        return hash;
    }

    @Override
    public String toString() {
        return "Password[account=" + account + ", changedAt=" + changedAt + "]";
    }
}
