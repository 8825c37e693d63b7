package dev.foothold.search;

import dev.foothold.projects.ProjectId;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The projects whose index entry has to be written again; a row stays until Elasticsearch has answered.
@Component
class SearchOutbox {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    SearchOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A project to index.
    ///
    /// @param number grows with every row; serves as the version of the index entry
    record Pending(ProjectId project, long number) {}

    @Transactional
    void add(Collection<ProjectId> projects) {
        for (var project : projects) {
            jdbc.sql("INSERT INTO search_outbox (project, noted_at) VALUES (?, ?)")
                    .params(bytes(project.id()), clock.instant())
                    .update();
        }
    }

    @Transactional(readOnly = true)
    List<Pending> next() {
        return jdbc.sql(
                        "SELECT project, MAX(number) AS number FROM search_outbox GROUP BY project ORDER BY number LIMIT "
                                + BATCH)
                .query((row, index) -> new Pending(new ProjectId(uuid(row.getBytes("project"))), row.getLong("number")))
                .list();
    }

    @Transactional
    void done(Collection<Pending> written) {
        for (var pending : written) {
            jdbc.sql("DELETE FROM search_outbox WHERE project = ? AND number <= ?")
                    .params(bytes(pending.project().id()), pending.number())
                    .update();
        }
    }

    /// The number that the next row will at least have; entries of a rebuild are written with it.
    @Transactional
    long mark() {
        jdbc.sql("INSERT INTO search_outbox (project, noted_at) VALUES (?, ?)")
                .params(new byte[16], clock.instant())
                .update();
        var number = jdbc.sql("SELECT MAX(number) FROM search_outbox")
                .query(Long.class)
                .single();
        jdbc.sql("DELETE FROM search_outbox WHERE project = ?")
                .param(new byte[16])
                .update();
        return number;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
