package dev.foothold.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes generated projects as files of the application's import: each of one employer, and none too large for it.
final class ImportFiles {

    /// As many as the application takes.
    static final int MOST_ROWS = 5_000;

    /// It takes 10 MB. Less is better: it reads a file as a whole, and some at a time.
    static final int MOST_BYTES = 4_000_000;

    private final Path folder;
    private final JsonMapper json = JsonMapper.builder().build();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Map<UUID, Begun> begun = new HashMap<>();
    private final List<ImportFile> written = new ArrayList<>();

    ImportFiles(Path folder) {
        this.folder = folder;
    }

    /// A file that is not full yet.
    private static final class Begun {

        private final Path path;
        private final OutputStream content;
        private int rows;
        private int bytes;

        Begun(Path path) throws IOException {
            this.path = path;
            this.content = new BufferedOutputStream(Files.newOutputStream(path));
        }

        boolean hasRoomFor(byte[] row) {
            return rows < MOST_ROWS && bytes + row.length < MOST_BYTES;
        }

        void add(byte[] row) throws IOException {
            content.write(rows == 0 ? '[' : ',');
            content.write(row);
            rows++;
            bytes += row.length + 1;
        }

        ImportFile end(UUID employer) throws IOException {
            content.write(']');
            content.close();
            return new ImportFile(path, employer, rows);
        }
    }

    /// The files with the projects of these numbers.
    List<ImportFile> write(ProjectGenerator generator, int from, int to) throws IOException {
        Files.createDirectories(folder);
        for (var number = from; number < to; number++) {
            var project = generator.project(number);
            add(project.employer().id(), json.writeValueAsBytes(row(project)));
        }
        for (var entry : begun.entrySet()) {
            written.add(entry.getValue().end(entry.getKey()));
        }
        begun.clear();
        return List.copyOf(written);
    }

    private void add(UUID employer, byte[] row) throws IOException {
        var file = begun.get(employer);
        if (file != null && !file.hasRoomFor(row)) {
            written.add(file.end(employer));
            file = null;
        }
        if (file == null) {
            file = new Begun(folder.resolve(employer + "-" + written.size() + ".json"));
            begun.put(employer, file);
        }
        file.add(row);
    }

    private ObjectNode row(GeneratedProject project) {
        var employer = project.employer();
        var row = json.createObjectNode();
        row.put("external_id", project.key());
        row.put("title", project.title());
        row.put("outcome", project.outcome());
        row.put("description", project.description());
        row.set("deliverables", project.deliverables());
        row.set("skills", json.valueToTree(project.skills()));
        row.put("category", project.category());
        row.put("hours", project.hours());
        row.put("fee", project.feeCents() / 100);
        row.put("positions", project.positions());
        row.put("starts_on", day(project.days().starts()));
        row.put("ends_on", day(project.days().ends()));
        row.put("apply_by", day(project.days().applyBy()));
        row.put("mode", project.mode());
        if (!project.mode().equals("REMOTE")) {
            row.put("city", employer.city());
            row.put("state", employer.state());
        }
        row.set("standings", json.valueToTree(project.standings()));
        row.put("supervisor_email", employer.supervisor());
        row.put("publish", "true");
        return row;
    }

    private String day(int days) {
        return today.plusDays(days).toString();
    }
}
