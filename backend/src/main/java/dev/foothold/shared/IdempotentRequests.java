package dev.foothold.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers for a day which keys were used, for which body, and what was answered.
@Component
class IdempotentRequests {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration LEFT_BEHIND = Duration.ofDays(2);
    private static final int BATCH = 1_000;
    private static final Duration LONGEST_RUN = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    IdempotentRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What a request with a key turns out to be.
    sealed interface Beginning {}

    /// Nobody used the key before: run it.
    record First(String actor, String key) implements Beginning {}

    /// It ran before: answer the same.
    record Again(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] body) implements Beginning {}

    /// The key was used for something else.
    record OtherBody() implements Beginning {}

    /// The first one has not answered yet.
    record StillRunning() implements Beginning {}

    Beginning begin(String actor, String key, String operation, byte[] body) {
        var digest = digest(operation, body);
        jdbc.sql("DELETE FROM idempotent_request WHERE actor = ? AND request_key = ?"
                        + " AND (begun_at < ? OR (status IS NULL AND begun_at < ?))")
                .params(actor, key, clock.instant().minus(KEPT), clock.instant().minus(LONGEST_RUN))
                .update();
        try {
            jdbc.sql("INSERT INTO idempotent_request (actor, request_key, digest, begun_at) VALUES (?, ?, ?, ?)")
                    .params(actor, key, digest, clock.instant())
                    .update();
            return new First(actor, key);
        } catch (DuplicateKeyException used) {
            return before(actor, key, digest);
        }
    }

    void finish(First first, int status, @Nullable String contentType, @Nullable String location, byte[] body) {
        jdbc.sql("UPDATE idempotent_request SET status = ?, content_type = ?, location = ?, body = ?"
                        + " WHERE actor = ? AND request_key = ?")
                .params(java.util.Arrays.asList(status, contentType, location, body, first.actor(), first.key()))
                .update();
    }

    void forget(First first) {
        jdbc.sql("DELETE FROM idempotent_request WHERE actor = ? AND request_key = ?")
                .params(first.actor(), first.key())
                .update();
    }

    /// Removes what nobody can ask for any more, a batch at a time.
    ///
    /// @return whether there may be more
    boolean forgetOldest() {
        return jdbc.sql("DELETE FROM idempotent_request WHERE begun_at < ? ORDER BY begun_at LIMIT " + BATCH)
                        .param(clock.instant().minus(LEFT_BEHIND))
                        .update()
                == BATCH;
    }

    private Beginning before(String actor, String key, String digest) {
        return jdbc.sql("SELECT digest, status, content_type, location, body FROM idempotent_request"
                        + " WHERE actor = ? AND request_key = ?")
                .params(actor, key)
                .query((row, number) -> {
                    if (!row.getString("digest").equals(digest)) {
                        return new OtherBody();
                    }
                    var status = row.getInt("status");
                    return status == 0
                            ? new StillRunning()
                            : (Beginning) new Again(
                                    status,
                                    row.getString("content_type"),
                                    row.getString("location"),
                                    row.getBytes("body"));
                })
                .optional()
                .orElse(new StillRunning());
    }

    private static String digest(String operation, byte[] body) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(operation.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
