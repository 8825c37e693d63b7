package dev.foothold.payments.stripe;

import dev.foothold.shared.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One write to Stripe: its frozen request, its key, and how far it got.
@Entity
@Table(name = "payment_operation")
public class Operation {

    // Stripe forgets a key after 24 hours, so sending it again later could do the thing twice
    private static final Duration KEY_IS_GOOD = Duration.ofHours(23);

    // the second API remembers a month
    private static final Duration SECOND_KEY_IS_GOOD = Duration.ofDays(29);

    // the tries that follow one another quickly are over by then, and the last of them had its answer
    private static final Duration LEFT_TO_ITSELF = Duration.ofMinutes(15);

    // Stripe has done nothing and says so
    private static final List<Duration> SOON = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1));

    private static final List<Duration> IN_DOUBT = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1));

    // a wait is longer by less than a fifth
    private static final int SPREAD = 5;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OperationKind kind;

    private UUID subject;
    private @Nullable UUID payment;
    private int attempt;
    private String idempotencyKey;
    private String path;

    @Column(columnDefinition = "mediumtext")
    private String body;

    private @Nullable String lookup;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OperationState state;

    private int tries;
    private @Nullable Instant dueAt;
    private @Nullable Instant leasedUntil;
    private @Nullable String stripeObject;
    private @Nullable String outcome;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Operation() {}

    Operation(
            OperationKind kind, UUID subject, int attempt, String key, StripeRequest request, Instant at, Instant due) {
        this.id = Identifiers.next();
        this.kind = kind;
        this.subject = subject;
        this.attempt = attempt;
        this.idempotencyKey = key;
        this.path = request.path();
        this.body = request.body();
        this.lookup = request.lookup();
        this.payment = request.payment();
        this.state = OperationState.NEW;
        this.createdAt = at;
        this.dueAt = due;
    }

    /// What it is for.
    public OperationKind kind() {
        return kind;
    }

    /// The thing of ours that it serves.
    public UUID subject() {
        return subject;
    }

    /// How many times the thing was tried, each time after a clear refusal.
    public int attempt() {
        return attempt;
    }

    UUID id() {
        return id;
    }

    String key() {
        return idempotencyKey;
    }

    String path() {
        return path;
    }

    String body() {
        return body;
    }

    @Nullable
    String lookup() {
        return lookup;
    }

    /// Whose money it moves; null when it moves none.
    @Nullable
    UUID payment() {
        return payment;
    }

    boolean isUnknown() {
        return state == OperationState.UNKNOWN;
    }

    /// Stripe's word and sentence for why not; empty while it is not refused.
    Optional<String> refusal() {
        return state == OperationState.REFUSED ? Optional.ofNullable(outcome) : Optional.empty();
    }

    /// Whether Stripe has not done it and never will.
    boolean isRefused() {
        return state == OperationState.REFUSED;
    }

    /// Whether it waits for a person, or is in doubt so long that a person may decide.
    boolean waitsForPerson() {
        return state == OperationState.MANUAL || state == OperationState.UNKNOWN;
    }

    /// From when on a person may decide what became of it. Before, a request may still be under way that Stripe does
    /// not show yet: whoever calls it undone lets a second one begin.
    Instant decidableFrom() {
        return createdAt.plus(LEFT_TO_ITSELF);
    }

    OperationView view() {
        return new OperationView(
                id,
                kind,
                subject,
                attempt,
                idempotencyKey,
                state.name(),
                tries,
                outcome,
                createdAt,
                dueAt,
                decidableFrom());
    }

    boolean finished() {
        return state.finished();
    }

    boolean inDoubt() {
        return state == OperationState.UNKNOWN || tries > 1;
    }

    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    /// Whether it may be sent: for the first time always, again only while Stripe still knows the key.
    boolean maySend(Instant now) {
        var good = path.startsWith("/v2/") ? SECOND_KEY_IS_GOOD : KEY_IS_GOOD;
        return !inDoubt() || now.isBefore(createdAt.plus(good));
    }

    /// Nobody else takes it until the lease ends; a process that dies leaves it to the next one.
    void lease(Instant until) {
        state = state == OperationState.UNKNOWN ? OperationState.UNKNOWN : OperationState.LEASED;
        tries++;
        dueAt = until;
        leasedUntil = until;
    }

    /// Nobody sends it while a person's decision looks what Stripe shows; it is no try. What waits for a person
    /// alone is not due afterwards either.
    void reserve(Instant until) {
        leasedUntil = until;
        if (dueAt != null && dueAt.isBefore(until)) {
            dueAt = until;
        }
    }

    /// The decision could not look.
    void release() {
        leasedUntil = null;
    }

    /// Whether somebody may be sending or deciding it at the moment.
    boolean isLeased(Instant now) {
        return leasedUntil != null && leasedUntil.isAfter(now);
    }

    /// Whether nobody has taken it since then.
    boolean isLeasedAs(Operation then) {
        return Objects.equals(leasedUntil, then.leasedUntil);
    }

    void done(String object) {
        finish(OperationState.DONE, null);
        stripeObject = object;
    }

    void refused(String why) {
        finish(OperationState.REFUSED, why);
    }

    void manual(String why) {
        finish(OperationState.MANUAL, why);
    }

    void unknown(String why, Instant now) {
        wait(OperationState.UNKNOWN, why, now, IN_DOUBT);
    }

    void later(String why, Instant now) {
        wait(OperationState.NEW, why, now, SOON);
    }

    private void wait(OperationState next, String why, Instant now, List<Duration> waits) {
        state = next;
        outcome = shortened(why);
        leasedUntil = null;
        dueAt = now.plus(spread(waits.get(Math.clamp(tries - 1, 0, waits.size() - 1))));
    }

    // what failed together does not come back together; the same operation always waits as long after the same try
    private Duration spread(Duration wait) {
        var most = wait.dividedBy(SPREAD).toMillis();
        return wait.plusMillis(new SplittableRandom(id.getLeastSignificantBits() + tries).nextLong(most));
    }

    /// Waits until it is known what became of another one of its payment. Nothing was sent, so it is no try.
    void standBehind(String other, Instant now) {
        state = OperationState.NEW;
        tries = 0;
        leasedUntil = null;
        outcome = shortened("Waits for " + other);
        // the longer it has waited, the less often it looks
        var wait = Duration.between(createdAt, now).dividedBy(4).toSeconds();
        dueAt = now.plusSeconds(Math.clamp(wait, 2, 60));
    }

    /// Whether it has waited for another one of its payment before; asked of what was never sent.
    boolean hasStoodBehind() {
        return outcome != null;
    }

    void hurry(Instant now) {
        if (!finished()) {
            dueAt = now;
        }
    }

    private void finish(OperationState end, @Nullable String why) {
        state = end;
        outcome = why == null ? null : shortened(why);
        dueAt = null;
        leasedUntil = null;
    }

    private static String shortened(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
