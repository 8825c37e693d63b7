package dev.foothold.load;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// The index after projects were brought in: everything has arrived, and it says what the database says.
final class QuietIndex {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Operator operator;
    private final EmployerTables tables;
    private final long end = System.nanoTime() + PATIENCE.toNanos();

    QuietIndex(Operator operator, EmployerTables tables) {
        this.operator = operator;
        this.tables = tables;
    }

    /// Waits until it is so; throws [IllegalStateException] when the index differs from the database.
    void await() throws IOException, SQLException, InterruptedException {
        until(index -> index.path("waiting").asLong(1) == 0);
        while (tables.unheard() > 0) {
            pause();
        }
        operator.checkIndex();
        until(index -> !latest(index).path("state").asString("").equals("RUNNING"));
        var check = latest(operator.index());
        if (!check.path("state").asString("").equals("DONE")
                || check.path("differing").asInt(1) > 0) {
            throw new IllegalStateException("The index differs from the database: " + check);
        }
    }

    private void until(Predicate<JsonNode> reached) throws IOException, InterruptedException {
        while (!reached.test(operator.index())) {
            pause();
        }
    }

    private void pause() throws InterruptedException {
        if (System.nanoTime() > end) {
            throw new IllegalStateException("The index does not become quiet");
        }
        TimeUnit.SECONDS.sleep(1);
    }

    private static JsonNode latest(JsonNode index) {
        return index.path("tasks").path(0);
    }
}
