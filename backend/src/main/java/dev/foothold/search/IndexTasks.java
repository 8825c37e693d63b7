package dev.foothold.search;

import dev.foothold.shared.Identifiers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps which work on the whole index is under way, in whichever process: one at a time.
@Component
class IndexTasks {

    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int LONGEST_FAILURE = 300;
    private static final int KEPT = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    IndexTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Begins work unless other work is under way.
    Optional<UUID> begin(IndexTask.Kind kind, boolean repairs, long total) {
        endSilent();
        var id = Identifiers.next();
        var now = clock.instant();
        try {
            jdbc.sql("""
                    INSERT INTO search_task (id, kind, state, running, repairs, done, total, slices,
                        differing, missing, outdated, surplus, started_at, heard_at)
                    VALUES (?, ?, 'RUNNING', 1, ?, 0, ?, 0, 0, 0, 0, 0, ?, ?)""")
                    .params(Identifiers.bytes(id), kind.name())
                    .params(repairs, total, now, now)
                    .update();
            return Optional.of(id);
        } catch (DuplicateKeyException busy) {
            return Optional.empty();
        }
    }

    /// From here on every write goes to this index, too.
    @Transactional
    void build(UUID id, String index) {
        jdbc.sql("UPDATE search_task SET index_name = ? WHERE id = ? AND running = 1")
                .param(index)
                .param(Identifiers.bytes(id))
                .update();
    }

    /// Tells how far the work is; false when it was taken for dead and must not go on.
    @Transactional
    boolean tell(UUID id, long done, IndexDifferences found) {
        return jdbc.sql("""
                UPDATE search_task SET done = ?, total = GREATEST(total, ?), slices = ?, differing = ?, missing = ?,
                    outdated = ?, surplus = ?, heard_at = ?
                WHERE id = ? AND running = 1""")
                        .params(
                                done,
                                done,
                                found.slices(),
                                found.differing(),
                                found.missing(),
                                found.outdated(),
                                found.surplus(),
                                clock.instant(),
                                Identifiers.bytes(id))
                        .update()
                == 1;
    }

    @Transactional
    void end(UUID id, @Nullable String failure) {
        var state = failure == null ? IndexTask.State.DONE : IndexTask.State.FAILED;
        var told = failure == null || failure.length() <= LONGEST_FAILURE
                ? failure
                : failure.substring(0, LONGEST_FAILURE);
        jdbc.sql("""
                UPDATE search_task SET state = ?, failure = ?, finished_at = ?, running = NULL
                WHERE id = ? AND running = 1""")
                .param(state.name())
                .param(told)
                .params(clock.instant(), Identifiers.bytes(id))
                .update();
    }

    /// The index that is being built beside the one that is searched.
    @Transactional(readOnly = true)
    Optional<String> building() {
        return jdbc.sql("SELECT index_name FROM search_task WHERE running = 1 AND index_name IS NOT NULL")
                .query(String.class)
                .optional();
    }

    /// The latest work, the newest first.
    @Transactional(readOnly = true)
    List<IndexTask> latest() {
        return jdbc.sql("SELECT * FROM search_task ORDER BY started_at DESC LIMIT " + KEPT)
                .query((row, number) -> task(row))
                .list();
    }

    /// The process that did it has not been heard of for a while, so another may begin.
    @Transactional
    void endSilent() {
        jdbc.sql("""
                UPDATE search_task SET state = 'INTERRUPTED', finished_at = ?, running = NULL
                WHERE running = 1 AND heard_at < ?""").params(clock.instant(), clock.instant().minus(SILENCE)).update();
    }

    private static IndexTask task(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new IndexTask(
                Identifiers.of(row.getBytes("id")),
                IndexTask.Kind.valueOf(row.getString("kind")),
                IndexTask.State.valueOf(row.getString("state")),
                row.getBoolean("repairs"),
                row.getLong("done"),
                row.getLong("total"),
                row.getInt("slices"),
                row.getInt("differing"),
                row.getInt("missing"),
                row.getInt("outdated"),
                row.getInt("surplus"),
                row.getString("failure"),
                Objects.requireNonNull(row.getTimestamp("started_at")).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
