package dev.foothold.load;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Compares how fast the application fills a new index from its database with how fast Elasticsearch takes the very
/// same documents, round by round.
final class IndexingTrial {

    private static final int BATCH = 500;
    private static final int MOST = 200_000;
    private static final int MANY = 50_000;
    private static final int ROUNDS = 3;
    private static final int ROUNDS_OF_MANY = 2;
    private static final String RAW = "raw-bulk";

    private final Engine engine;
    private final Connection database;
    private final Path documents;
    private final int projects;
    private final JsonMapper json = JsonMapper.builder().build();

    IndexingTrial(Engine engine, Connection database, Path folder, int projects) {
        this.engine = engine;
        this.database = database;
        this.documents = folder.resolve("documents.bulk");
        this.projects = projects;
    }

    Figures.Indexing run() throws IOException, SQLException, InterruptedException {
        writeDocuments();
        var definition = definition();
        var application = new ArrayList<Double>();
        var raw = new ArrayList<Double>();
        // once for nothing, since a process that has just been started knows no way yet
        rebuild();
        for (var round = 0; round < (projects < MANY ? ROUNDS : ROUNDS_OF_MANY); round++) {
            raw.add(raw(definition, 1));
            application.add(rebuild());
        }
        var rawTwice = raw(definition, 2);
        Files.delete(documents);
        return new Figures.Indexing(middle(application), middle(raw), rawTwice);
    }

    /// Of more it would take hours, and tell nothing new.
    static boolean isWorthwhile(int projects) {
        return projects <= MOST;
    }

    /// Waits until the application has built an index of all projects that began after now, and says how fast.
    double rebuild() throws IOException, SQLException, InterruptedException {
        // the one that the application begins with by itself has its own time
        while (engine.searched().isEmpty() || seconds() == 0) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        var before = tasks();
        engine.delete("/" + engine.searched());
        while (tasks() <= before || seconds() == 0) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        var count = engine.post("/projects/_count", "{}").path("count").asInt(0);
        if (count != projects) {
            throw new IllegalStateException(count + " projects in the index instead of " + projects);
        }
        return projects / seconds();
    }

    private int tasks() throws SQLException {
        return (int) number("SELECT COUNT(*) FROM search_task");
    }

    /// How long the latest rebuild took; 0 while it is under way.
    private double seconds() throws SQLException {
        return number("""
                SELECT COALESCE(TIMESTAMPDIFF(MICROSECOND, started_at, finished_at), 0) / 1000000.0
                FROM search_task ORDER BY started_at DESC LIMIT 1""");
    }

    private double number(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getDouble(1) : 0;
        }
    }

    private double raw(String definition, int connections) throws IOException, InterruptedException {
        var start = System.nanoTime();
        engine.put("/" + RAW, definition);
        try (var file = new DataInputStream(Files.newInputStream(documents));
                var threads = Executors.newFixedThreadPool(connections)) {
            for (var connection = 0; connection < connections; connection++) {
                threads.submit(() -> sendAll(file));
            }
        }
        engine.post("/" + RAW + "/_refresh", "");
        var seconds = (System.nanoTime() - start) / 1e9;
        var count = engine.post("/" + RAW + "/_count", "{}").path("count").asInt(0);
        engine.delete("/" + RAW);
        if (count != projects) {
            throw new IllegalStateException("Raw bulk brought in " + count + " of " + projects);
        }
        return projects / seconds;
    }

    private void sendAll(DataInputStream file) {
        try {
            for (var batch = next(file); batch.length > 0; batch = next(file)) {
                engine.post("/" + RAW + "/_bulk?filter_path=errors", batch);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] next(DataInputStream file) throws IOException {
        synchronized (file) {
            return file.available() == 0 ? new byte[0] : file.readNBytes(file.readInt());
        }
    }

    /// Copies so many documents into another index of the same form.
    void copy(String index, int most) throws IOException, InterruptedException {
        engine.put("/" + index, definition());
        var hits = page("");
        for (var left = most; left > 0 && !hits.isEmpty(); left -= BATCH) {
            engine.post("/" + index + "/_bulk?filter_path=errors", batch(hits));
            hits = page(last(hits));
        }
        engine.post("/" + index + "/_refresh", "");
    }

    /// The documents as they lie in the index, in batches ready to be sent.
    private void writeDocuments() throws IOException, InterruptedException {
        try (var file = new DataOutputStream(Files.newOutputStream(documents))) {
            for (var hits = page(""); !hits.isEmpty(); hits = page(last(hits))) {
                var batch = batch(hits);
                file.writeInt(batch.length);
                file.write(batch);
            }
        }
    }

    private JsonNode page(String after) throws IOException, InterruptedException {
        var beginning = after.isEmpty() ? "" : ", \"search_after\": [\"" + after + "\"]";
        return engine.post("/projects/_search", """
                        {"size": %d, "sort": [{"id": "asc"}], "docvalue_fields": ["checksum"],
                         "query": {"match_all": {}}, "track_total_hits": false %s}""".formatted(BATCH, beginning))
                .path("hits")
                .path("hits");
    }

    private static String last(JsonNode hits) {
        return hits.get(hits.size() - 1).path("_id").asString();
    }

    private byte[] batch(JsonNode hits) {
        var batch = new ByteArrayOutputStream();
        for (var hit : hits) {
            var document = (ObjectNode) hit.path("_source");
            document.set("checksum", hit.path("fields").path("checksum").get(0));
            var line = "{\"index\":{\"_id\":\"" + hit.path("_id").asString()
                    + "\",\"version\":1,\"version_type\":\"external_gte\"}}\n" + json.writeValueAsString(document)
                    + "\n";
            batch.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        }
        return batch.toByteArray();
    }

    /// The definition of the application's index, for another one; nothing is refreshed while it is filled.
    private String definition() throws IOException, InterruptedException {
        var described = engine.get("/" + engine.searched()).iterator().next();
        var settings = (ObjectNode) described.path("settings").path("index").deepCopy();
        List.of("uuid", "creation_date", "provided_name", "version", "resize").forEach(settings::remove);
        settings.put("refresh_interval", "-1");
        var definition = json.createObjectNode();
        definition.set("settings", json.createObjectNode().set("index", settings));
        definition.set("mappings", described.path("mappings"));
        return json.writeValueAsString(definition);
    }

    private static double middle(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
