package dev.foothold.load;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Carries out everything at one size of the index: import, record, index again, and ask in rounds.
final class Measurement {

    /// A process compiles its ways while they are gone, and anew when others join them: it is asked everything in turn,
    /// until hardly anything is left to compile. Until then its processor time would tell of the compiler.
    private static final Duration WARM_UP = Duration.ofSeconds(200);

    /// It is slower by so much that few answers of it take minutes, and with a million projects one minute each.
    private static final int ROUNDS_OF_SQL = 2;

    private static final int MANY = 200_000;

    private static final int COMPARED = 40;

    private final LoadSettings settings;
    private final Engine engine;
    private final Map<String, Object> services;
    private final ProjectGenerator generator;
    private int loaded;

    Measurement(LoadSettings settings, Engine engine, Map<String, Object> services) {
        this.settings = settings;
        this.engine = engine;
        this.services = services;
        this.generator = new ProjectGenerator(settings);
    }

    /// The questions of a workload, with what Elasticsearch was asked for each.
    record Recorded(List<Question> questions, List<Asked> asked) {}

    Figures at(int projects) throws IOException, SQLException, InterruptedException {
        var imported = bringIn(projects);
        var recorded = record(projects);
        var figures = new Figures(projects, imported, index(projects));
        if (settings.asksSql(projects)) {
            say("Filling the tables for SQL");
            try (var database = connect("")) {
                new SqlTables(database).make(generator, projects);
            }
        }
        awaitQuiet();
        var requests = settings.folder().resolve("requests.tsv");
        Files.write(
                requests,
                recorded.values().stream()
                        .flatMap(part -> part.asked().stream())
                        .map(Asked::line)
                        .toList());
        // both are as new: one that had filled an index before would bring its past with it
        try (var foothold = FootholdProcess.start(settings, services, engine.address());
                var floor = FloorProcess.start(settings, engine.address(), requests)) {
            ask(recorded, figures, foothold, floor);
        }
        new OwnWork(settings, services, engine.address(), requests).measure(figures, questions(recorded));
        return figures;
    }

    private Figures.@Nullable Indexing index(int projects) throws IOException, SQLException, InterruptedException {
        if (!IndexingTrial.isWorthwhile(projects)) {
            return null;
        }
        say("Indexing %,d projects, some times each way", projects);
        try (var database = connect("");
                var _ = FootholdProcess.start(settings, services, engine.address())) {
            var indexing = new IndexingTrial(engine, database, settings.folder(), projects).run();
            say("%s", indexing);
            return indexing;
        }
    }

    /// Builds the index anew, and writes down what the application asks Elasticsearch for each question.
    private Map<Workload, Recorded> record(int projects) throws IOException, SQLException, InterruptedException {
        try (var recorder = Recorder.before(engine.address());
                var foothold = FootholdProcess.start(settings, services, recorder.address());
                var database = connect("")) {
            new IndexingTrial(engine, database, settings.folder(), projects).rebuild();
            say("Recording what is asked");
            awaitVocabulary(foothold, recorder);
            var mix = new QuestionMix(generator, settings);
            var recorded = new EnumMap<Workload, Recorded>(Workload.class);
            for (var workload : Workload.values()) {
                recorded.put(workload, record(mix.of(workload, projects), foothold, recorder));
            }
            return recorded;
        }
    }

    /// Has the application import what is missing, while it keeps its index up to date.
    private Figures.Imported bringIn(int projects) throws IOException, SQLException, InterruptedException {
        say("Generating %,d projects", projects - loaded);
        var files = new ImportFiles(settings.folder().resolve("imports")).write(generator, loaded, projects);
        try (var foothold = FootholdProcess.start(settings, services, engine.address());
                var operator = Operator.signIn(foothold.address());
                var database = connect("")) {
            var tables = new EmployerTables(database);
            if (loaded == 0) {
                tables.add(generator.employers());
            }
            loaded = projects;
            say("Importing them in %,d files", files.size());
            var begin = Instant.now();
            var imported = new ProjectImport(operator).run(files);
            say("%,d rows in %.0f s, %,.0f a second", imported.projects(), imported.seconds(), imported.perSecond());
            new QuietIndex(operator, tables).await();
            tables.spreadPublication(begin, ProjectGenerator.PUBLISHED_WITHIN_DAYS);
            return imported;
        }
    }

    private Recorded record(List<Question> questions, FootholdProcess foothold, Recorder recorder) throws IOException {
        var asked = new ArrayList<Asked>();
        try (var asker = HttpAsker.get(foothold.address(), QuestionPaths.of(questions))) {
            for (var number = 0; number < questions.size(); number++) {
                recorder.taken();
                asker.ask(number);
                var taken = recorder.taken();
                if (taken.size() != 1) {
                    throw new IllegalStateException(taken.size() + " round trips for "
                            + questions.get(number).path());
                }
                asked.add(taken.getFirst());
            }
        }
        return new Recorded(questions, asked);
    }

    /// The application reads the words of the index aside; before that it corrects no slips, and asks otherwise.
    private static void awaitVocabulary(FootholdProcess foothold, Recorder recorder)
            throws IOException, InterruptedException {
        foothold.awaitWords();
        recorder.taken();
        TimeUnit.SECONDS.sleep(1);
    }

    private void ask(Map<Workload, Recorded> recorded, Figures figures, FootholdProcess foothold, FloorProcess floor)
            throws IOException, SQLException, InterruptedException {
        foothold.awaitWords();
        for (var workload : Workload.values()) {
            if (workload != Workload.SUGGEST) {
                compareTotals(Objects.requireNonNull(recorded.get(workload)), foothold);
            }
        }
        say("Warming up");
        warmUp(recorded, figures.projects(), foothold, floor);
        for (var part : recorded.values()) {
            if (settings.asksSql(figures.projects())) {
                Slice.run(() -> new SqlAsker(connect(SqlTables.DATABASE), part.questions()), settings.slice(), 0);
            }
            Slice.run(() -> HttpAsker.post(engine.address(), part.asked()), settings.slice(), 0);
        }
        for (var round = 0; round < settings.rounds(); round++) {
            say("Round %d", round + 1);
            for (var workload : Workload.values()) {
                for (var variant : inTurn(round)) {
                    if (variant == Variant.SQL && round >= roundsOfSql(figures.projects())) {
                        continue;
                    }
                    var part = Objects.requireNonNull(recorded.get(workload));
                    var opening = opening(variant, workload, part, foothold, floor);
                    var process = process(variant, foothold, floor);
                    var before = process.processorTime();
                    var first = Math.floorMod(round * 37, QuestionMix.OF_A_KIND);
                    var outcome = Slice.run(opening, settings.slice(), first);
                    figures.row(workload, variant)
                            .add(outcome, process.processorTime().minus(before));
                }
            }
        }
    }

    private int roundsOfSql(int projects) {
        return !settings.asksSql(projects) ? 0 : projects > MANY ? 1 : ROUNDS_OF_SQL;
    }

    // the application reads the words of the index every five minutes: by then it is the whole one again
    private void warmUp(Map<Workload, Recorded> recorded, int projects, FootholdProcess foothold, FloorProcess floor)
            throws IOException, SQLException, InterruptedException {
        if (projects <= SmallIndex.PROJECTS) {
            warmUp(recorded, foothold, floor);
            return;
        }
        try (var database = connect("");
                var _ = SmallIndex.open(engine, new IndexingTrial(engine, database, settings.folder(), projects))) {
            warmUp(recorded, foothold, floor);
        }
    }

    private static void warmUp(Map<Workload, Recorded> recorded, FootholdProcess foothold, FloorProcess floor)
            throws IOException, SQLException, InterruptedException {
        Slice.run(() -> HttpAsker.get(foothold.address(), QuestionPaths.inTurn(questions(recorded))), WARM_UP, 0);
        Slice.run(
                () -> HttpAsker.get(floor.address(), QuestionPaths.ofFloor(Workload.values())),
                WARM_UP.dividedBy(4),
                0);
    }

    /// In each round another one is the first, so that noise and warmth hit all alike.
    private static List<Variant> inTurn(int round) {
        var all = Variant.values();
        var turned = new ArrayList<Variant>();
        for (var place = 0; place < all.length; place++) {
            turned.add(all[Math.floorMod(place + round, all.length)]);
        }
        return turned;
    }

    private Asker.Opening opening(
            Variant variant, Workload workload, Recorded part, FootholdProcess foothold, FloorProcess floor) {
        return switch (variant) {
            case DIRECT -> () -> HttpAsker.post(engine.address(), part.asked());
            case FLOOR -> () -> HttpAsker.get(floor.address(), QuestionPaths.ofFloor(workload));
            case FOOTHOLD -> () -> HttpAsker.get(foothold.address(), QuestionPaths.of(part.questions()));
            case SQL -> () -> new SqlAsker(connect(SqlTables.DATABASE), part.questions());
        };
    }

    /// Whose processor time is told; of SQL's server it is not known, so Elasticsearch's stands there idle.
    private Program process(Variant variant, FootholdProcess foothold, FloorProcess floor) {
        return switch (variant) {
            case DIRECT, SQL -> engine.program();
            case FLOOR -> floor.program();
            case FOOTHOLD -> foothold.program();
        };
    }

    /// All variants must have answered the same question.
    private void compareTotals(Recorded part, FootholdProcess foothold) throws IOException {
        var json = JsonMapper.builder().build();
        try (var direct = HttpAsker.post(engine.address(), part.asked());
                var through = HttpAsker.get(foothold.address(), QuestionPaths.of(part.questions()))) {
            for (var number = 0; number < COMPARED; number++) {
                var limit = json.readTree(direct.answer(number))
                        .at("/hits/total/value")
                        .asLong();
                var told = json.readTree(through.answer(number)).at("/total").asLong();
                if (limit != told) {
                    throw new IllegalStateException(told + " instead of " + limit + " found by "
                            + part.questions().get(number).path());
                }
            }
        }
    }

    private void awaitQuiet() throws IOException, InterruptedException {
        var merging = 1;
        while (merging > 0) {
            TimeUnit.SECONDS.sleep(2);
            merging = engine.get("/projects/_stats/merge")
                    .at("/_all/total/merges/current")
                    .asInt(0);
        }
    }

    private Connection connect(String database) throws SQLException {
        var url = String.valueOf(services.get("spring.datasource.url"));
        // SQL over a million rows may take its time
        var patient = url.replace(
                "socketTimeout=30000", "socketTimeout=" + Duration.ofMinutes(30).toMillis());
        var connection = DriverManager.getConnection(
                patient,
                String.valueOf(services.get("spring.datasource.username")),
                String.valueOf(services.get("spring.datasource.password")));
        if (!database.isEmpty()) {
            connection.setCatalog(database);
        }
        return connection;
    }

    private static List<List<Question>> questions(Map<Workload, Recorded> recorded) {
        return recorded.values().stream().map(Recorded::questions).toList();
    }

    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }
}
