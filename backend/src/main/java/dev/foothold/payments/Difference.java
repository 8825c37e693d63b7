package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Something that a reconciliation found and nobody has explained yet.
@Entity
@Table(name = "reconciliation_difference")
class Difference {

    @Id
    private UUID id;

    private String rule;
    private String subject;
    private @Nullable Boolean openMark;
    private String detail;
    private @Nullable Long expected;
    private @Nullable Long found;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DifferenceState state;

    private @Nullable AccountId owner;
    private @Nullable String note;
    private Instant foundAt;
    private Instant seenAt;
    private @Nullable Instant resolvedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Difference() {}

    Difference(DifferenceFound found, Instant at) {
        this.id = Identifiers.next();
        this.rule = found.rule().name();
        this.subject = found.subject();
        this.openMark = true;
        this.detail = found.detail();
        this.expected = found.expected();
        this.found = found.found();
        this.state = DifferenceState.OPEN;
        this.foundAt = at;
        this.seenAt = at;
    }

    /// It is still there.
    void seenAgain(DifferenceFound again, Instant at) {
        detail = again.detail();
        expected = again.expected();
        found = again.found();
        seenAt = at;
    }

    /// Nobody could tell whether it is still there.
    void notDecided(Instant at) {
        seenAt = at;
    }

    void assign(AccountId to) {
        mustBeOpen();
        owner = to;
        state = DifferenceState.ASSIGNED;
    }

    void resolve(AccountId by, String why, Instant at) {
        mustBeOpen();
        owner = by;
        end(why, at);
    }

    /// The next reconciliation does not find it any more.
    void gone(Instant at) {
        end("It was not there any more.", at);
    }

    private void end(String why, Instant at) {
        note = why;
        state = DifferenceState.RESOLVED;
        openMark = null;
        resolvedAt = at;
    }

    private void mustBeOpen() {
        if (state == DifferenceState.RESOLVED) {
            throw new DifferenceResolved();
        }
    }

    UUID id() {
        return id;
    }

    Instant foundAt() {
        return foundAt;
    }

    DifferenceView view() {
        return new DifferenceView(
                id, rule, subject, detail, expected, found, state, owner, note, foundAt, seenAt, resolvedAt);
    }
}
