package dev.foothold.demo;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers whether the demo data was begun and whether it was finished.
@Component
class DemoMarker {

    private final JdbcClient jdbc;

    DemoMarker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How far it came; empty when it never began.
    Optional<State> state() {
        return jdbc.sql("SELECT finished_at IS NOT NULL FROM demo_load")
                .query(Boolean.class)
                .optional()
                .map(finished -> finished ? State.FINISHED : State.BEGUN);
    }

    /// Whether nobody but operators has an account.
    boolean isEmptyHouse() {
        return jdbc.sql("SELECT COUNT(*) FROM account WHERE kind <> 'OPERATOR'")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    void begin(long seed) {
        jdbc.sql("INSERT INTO demo_load (number, seed, begun_at) VALUES (1, ?, ?)")
                .params(seed, LocalDateTime.now(ZoneOffset.UTC))
                .update();
    }

    void finish() {
        jdbc.sql("UPDATE demo_load SET finished_at = ?")
                .params(LocalDateTime.now(ZoneOffset.UTC))
                .update();
    }

    /// How far the demo data came.
    enum State {
        BEGUN,
        FINISHED
    }
}
