package dev.foothold.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// How much processor time the application and the empty one use for a search of their own, whatever Elasticsearch
/// does: both get the answers that it gave once to the very same requests. So at each size of the index they are asked
/// as often, are as warm, and share the processors with nobody who takes more of them.
final class OwnWork {

    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration SLICE = Duration.ofSeconds(2);
    private static final int ROUNDS = 3;

    private final LoadSettings settings;
    private final Map<String, Object> services;
    private final String engine;
    private final Path requests;

    /// @param requests the file with what Elasticsearch is asked, a request a line
    OwnWork(LoadSettings settings, Map<String, Object> services, String engine, Path requests) {
        this.settings = settings;
        this.services = services;
        this.engine = engine;
        this.requests = requests;
    }

    /// @param recorded the questions of each workload, in the order of the workloads
    void measure(Figures figures, List<List<Question>> recorded)
            throws IOException, SQLException, InterruptedException {
        System.out.println("The applications' own work");
        try (var repeater = Repeater.before(engine);
                var foothold = FootholdProcess.start(settings, services, repeater.address());
                var floor = FloorProcess.start(settings, repeater.address(), requests)) {
            var footholdPaths = QuestionPaths.inTurn(recorded);
            var floorPaths = QuestionPaths.ofFloor(Workload.values());
            foothold.awaitWords();
            askOnce(foothold.address(), footholdPaths);
            askOnce(floor.address(), floorPaths);
            Slice.run(() -> HttpAsker.get(foothold.address(), footholdPaths), WARM_UP, 0);
            Slice.run(() -> HttpAsker.get(floor.address(), floorPaths), WARM_UP.dividedBy(4), 0);
            for (var round = 0; round < ROUNDS; round++) {
                for (var workload : Workload.values()) {
                    measure(
                            repeater,
                            foothold.program(),
                            foothold.address(),
                            QuestionPaths.of(recorded.get(workload.ordinal())),
                            figures.repeated(workload, Variant.FOOTHOLD));
                    measure(
                            repeater,
                            floor.program(),
                            floor.address(),
                            QuestionPaths.ofFloor(workload),
                            figures.repeated(workload, Variant.FLOOR));
                }
            }
        }
    }

    private static void measure(Repeater repeater, Program program, String address, List<String> paths, Figures.Row row)
            throws IOException, SQLException, InterruptedException {
        // at midnight all requests become new ones
        askOnce(address, paths);
        var carried = repeater.carried();
        var before = program.processorTime();
        var outcome = Slice.run(() -> HttpAsker.get(address, paths), SLICE, 0);
        row.add(outcome, program.processorTime().minus(before));
        if (repeater.carried() - carried > outcome.micros().getTotalCount() / 100) {
            throw new IllegalStateException("Elasticsearch itself had to answer " + (repeater.carried() - carried)
                    + " of " + outcome.micros().getTotalCount() + " searches");
        }
    }

    private static void askOnce(String address, List<String> paths) throws IOException {
        try (var asker = HttpAsker.get(address, paths)) {
            for (var number = 0; number < paths.size(); number++) {
                if (!asker.ask(number)) {
                    throw new IllegalStateException("Not answered as it should be: " + paths.get(number));
                }
            }
        }
    }
}
