package dev.foothold.search;

import dev.foothold.projects.ProjectId;
import dev.foothold.shared.Identifiers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The projects whose index entry has to be written again; a row stays until Elasticsearch has answered.
@Component
class SearchOutbox {

    private static final int BATCH = 500;
    private static final byte[] NO_PROJECT = new byte[16];

    private final JdbcClient jdbc;
    private final Clock clock;

    SearchOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A project to index.
    ///
    /// @param number of the last row that asks for it
    record Pending(ProjectId project, long number) {}

    /// How much waits.
    ///
    /// @param since when the oldest row was noted
    record Backlog(long rows, @Nullable Instant since) {}

    /// Notes projects, as part of the caller's transaction where there is one.
    @Transactional
    void add(Collection<ProjectId> projects) {
        var all = List.copyOf(projects);
        for (var from = 0; from < all.size(); from += BATCH) {
            addSome(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
    }

    @Transactional(readOnly = true)
    List<Pending> next() {
        return jdbc.sql(
                        "SELECT project, MAX(number) AS number FROM search_outbox GROUP BY project ORDER BY number LIMIT "
                                + BATCH)
                .query((row, index) ->
                        new Pending(new ProjectId(Identifiers.of(row.getBytes("project"))), row.getLong("number")))
                .list();
    }

    @Transactional
    void done(Collection<Pending> written) {
        for (var pending : written) {
            jdbc.sql("DELETE FROM search_outbox WHERE project = ? AND number <= ?")
                    .params(Identifiers.bytes(pending.project().id()), pending.number())
                    .update();
        }
    }

    /// A number that is higher than any drawn before. Whoever draws it first and reads the projects afterwards may give
    /// what it read this version: whatever is changed later is read under a higher one, so the newer state wins.
    @Transactional
    long nextVersion() {
        var drawn = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO search_outbox (project, noted_at) VALUES (?, ?)")
                .params(NO_PROJECT, clock.instant())
                .update(drawn, "number");
        var number = Objects.requireNonNull(drawn.getKey()).longValue();
        jdbc.sql("DELETE FROM search_outbox WHERE number = ?").param(number).update();
        return number;
    }

    @Transactional(readOnly = true)
    Backlog backlog() {
        return jdbc.sql("SELECT COUNT(*) AS waiting, MIN(noted_at) AS since FROM search_outbox")
                .query((row, index) -> {
                    var since = row.getTimestamp("since");
                    return new Backlog(row.getLong("waiting"), since == null ? null : since.toInstant());
                })
                .single();
    }

    private void addSome(List<ProjectId> projects) {
        var values = String.join(", ", Collections.nCopies(projects.size(), "(?, ?)"));
        var parameters = new ArrayList<Object>();
        var now = clock.instant();
        for (var project : projects) {
            parameters.add(Identifiers.bytes(project.id()));
            parameters.add(now);
        }
        jdbc.sql("INSERT INTO search_outbox (project, noted_at) VALUES " + values)
                .params(parameters)
                .update();
    }
}
