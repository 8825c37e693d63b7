package dev.foothold.search;

import dev.foothold.applications.ApplicationId;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Identifiers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many days employers usually take from an application to the first word of substance: the median of the latest
/// answered ones.
@Component
class ReplyTimes {

    private static final int LATEST = 20;
    private static final int FEWEST = 3;

    private final JdbcClient jdbc;

    ReplyTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void applied(ApplicationId application, EmployerId employer, Instant at) {
        jdbc.sql("""
            INSERT INTO search_reply (application, employer, applied_at) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE applied_at = VALUES(applied_at)
            """)
                .params(Identifiers.bytes(application.id()), Identifiers.bytes(employer.id()), utc(at))
                .update();
    }

    /// Only the first word counts.
    void answered(ApplicationId application, EmployerId employer, Instant at) {
        jdbc.sql("""
            INSERT INTO search_reply (application, employer, answered_at) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE answered_at = LEAST(COALESCE(answered_at, VALUES(answered_at)), VALUES(answered_at))
            """)
                .params(Identifiers.bytes(application.id()), Identifiers.bytes(employer.id()), utc(at))
                .update();
    }

    /// Waits for whoever notes something of the same employer, until the end of their transaction: of several facts
    /// that come at once none would see the others, and none would find that they change the usual time.
    void takeTurns(EmployerId employer) {
        jdbc.sql("SELECT application FROM search_reply WHERE employer = ? ORDER BY applied_at LIMIT 1 FOR UPDATE")
                .param(Identifiers.bytes(employer.id()))
                .query()
                .listOfRows();
    }

    /// The days by employer; those that answered too seldom are left out.
    Map<EmployerId, Integer> of(Collection<EmployerId> employers) {
        if (employers.isEmpty()) {
            return Map.of();
        }
        var seconds = new HashMap<EmployerId, List<Long>>();
        jdbc.sql("""
            SELECT employer, applied_at, answered_at FROM (
                SELECT employer, applied_at, answered_at,
                       ROW_NUMBER() OVER (PARTITION BY employer ORDER BY applied_at DESC, application) AS place
                FROM search_reply
                WHERE employer IN (:employers) AND applied_at IS NOT NULL AND answered_at IS NOT NULL) latest
            WHERE place <= :latest
            """)
                .param(
                        "employers",
                        employers.stream()
                                .map(employer -> Identifiers.bytes(employer.id()))
                                .toList())
                .param("latest", LATEST)
                .query(row -> {
                    var taken = Duration.between(
                            row.getObject("applied_at", LocalDateTime.class),
                            row.getObject("answered_at", LocalDateTime.class));
                    seconds.computeIfAbsent(employer(row.getBytes("employer")), first -> new ArrayList<>())
                            .add(taken.toSeconds());
                });
        seconds.values().removeIf(taken -> taken.size() < FEWEST);
        var days = new HashMap<EmployerId, Integer>();
        seconds.forEach((employer, taken) -> days.put(employer, days(taken)));
        return days;
    }

    private static int days(List<Long> seconds) {
        var sorted = seconds.stream().sorted().toList();
        var median = Duration.ofSeconds(sorted.get((sorted.size() - 1) / 2));
        return (int) Math.max(1, Math.ceilDiv(median.toHours(), 24L));
    }

    private static EmployerId employer(byte[] bytes) {
        return new EmployerId(Identifiers.of(bytes));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
