package dev.foothold.accounts.signin;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The hash of a secret that was mailed to somebody and works once.
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields, and nothing else may
class OneTimeToken {

    @Id
    private UUID id;

    private String hash;

    @Embedded
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeToken() {}

    OneTimeToken(String hash, AccountId account, Purpose purpose, Instant at) {
        this.id = Identifiers.next();
        this.hash = hash;
        this.account = account;
        this.purpose = purpose;
        this.expiresAt = at.plus(purpose.lifetime);
    }

    /// What a token lets its holder do.
    enum Purpose {
        CONFIRMATION(Duration.ofDays(7)),
        INVITATION(Duration.ofDays(14)),
        PASSWORD_RESET(Duration.ofHours(1));

        private final Duration lifetime;

        Purpose(Duration lifetime) {
            this.lifetime = lifetime;
        }
    }
}
