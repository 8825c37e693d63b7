package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.StripePayout;
import dev.foothold.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Money that the platform earned, on its way to its own bank.
@Entity
class PlatformPayout {

    @Id
    private UUID id;

    private Money amount;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PlatformPayoutStatus status;

    private AccountId askedBy;

    private @Nullable String stripePayout;
    private @Nullable String failure;
    private Instant askedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlatformPayout() {}

    PlatformPayout(UUID id, Money amount, AccountId askedBy, Instant at) {
        this.id = id;
        this.amount = amount;
        this.status = PlatformPayoutStatus.REQUESTED;
        this.askedBy = askedBy;
        this.askedAt = at;
    }

    void sent(StripePayout there) {
        stripePayout = there.id();
        status = there.failed() ? PlatformPayoutStatus.FAILED : PlatformPayoutStatus.SENT;
    }

    void refused(String why) {
        status = PlatformPayoutStatus.REFUSED;
        failure = why;
    }

    UUID id() {
        return id;
    }

    Money amount() {
        return amount;
    }

    AccountId askedBy() {
        return askedBy;
    }

    PlatformPayoutView view(String askedByName) {
        return new PlatformPayoutView(id, amount, status, askedBy, askedByName, askedAt, stripePayout, failure);
    }
}
