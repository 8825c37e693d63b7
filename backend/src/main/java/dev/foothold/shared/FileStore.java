package dev.foothold.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.tika.Tika;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Keeps uploaded files in a folder outside the web root, under names of its own; what they are is told by their bytes.
/// Who may read a file is decided by the module that it belongs to.
@Component
public class FileStore {

    /// Documents, pictures, tables and archives: what people hand in as work.
    public static final Set<String> WORK = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "text/plain",
            "text/csv",
            "application/zip",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    /// A curriculum vitae.
    public static final Set<String> DOCUMENT =
            Set.of("application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final int LONGEST_NAME = 200;

    private final Path directory;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Tika tika = new Tika();

    FileStore(FileSettings settings, JdbcClient jdbc, Clock clock) {
        this.directory = settings.directory();
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Keeps an upload.
    ///
    /// @param upload the file as the browser sent it
    /// @param allowed the content types that are welcome here
    /// @throws InvalidInput when it is empty or its bytes are of another type
    public StoredFile save(MultipartFile upload, Set<String> allowed) {
        var name = plainName(upload.getOriginalFilename());
        try (var content = upload.getInputStream()) {
            var type = tika.detect(content, name);
            new Rules()
                    .check(!upload.isEmpty(), "file", "The file is empty. Choose another one.")
                    .check(allowed.contains(type), "file", "A file of type " + type + " cannot be taken here.")
                    .throwIfBroken();
            var file = new StoredFile(Identifiers.next(), name, type, upload.getSize());
            write(upload, file);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What is known about a file, if it exists.
    public Optional<StoredFile> find(UUID id) {
        return jdbc.sql("SELECT id, name, content_type, size FROM stored_file WHERE id = ?")
                .param(Identifiers.bytes(id))
                .query(FileStore::row)
                .optional();
    }

    /// The bytes of a file.
    ///
    /// @throws NotFound when there is none
    public Resource open(UUID id) {
        var resource = new FileSystemResource(place(id));
        if (!resource.exists()) {
            throw new NotFound("file");
        }
        return resource;
    }

    /// Deletes a file; doing so twice is fine.
    public void forget(UUID id) {
        jdbc.sql("DELETE FROM stored_file WHERE id = ?")
                .param(Identifiers.bytes(id))
                .update();
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(MultipartFile upload, StoredFile file) throws IOException {
        var place = place(file.id());
        Files.createDirectories(place.getParent());
        try (var content = upload.getInputStream()) {
            Files.copy(content, place, StandardCopyOption.REPLACE_EXISTING);
        }
        jdbc.sql("INSERT INTO stored_file (id, name, content_type, size, stored_at) VALUES (?, ?, ?, ?, ?)")
                .params(Identifiers.bytes(file.id()), file.name(), file.contentType(), file.size(), clock.instant())
                .update();
    }

    private Path place(UUID id) {
        var text = id.toString();
        return directory.resolve(text.substring(text.length() - 2)).resolve(text);
    }

    private static String plainName(@org.jspecify.annotations.Nullable String claimed) {
        var last = Arrays.stream((claimed == null ? "" : claimed).split("[/\\\\]"))
                .reduce((first, second) -> second)
                .orElse("");
        var clean = last.replaceAll("[\\p{Cntrl}\"<>:|?*;]", "_").strip();
        var named = clean.isEmpty() ? "file" : clean;
        return named.length() <= LONGEST_NAME ? named : named.substring(named.length() - LONGEST_NAME);
    }

    private static StoredFile row(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                Identifiers.of(row.getBytes("id")),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size"));
    }

    /// Where files are kept.
    ///
    /// @param directory a folder that only the application reads and writes
    @ConfigurationProperties("foothold.files")
    record FileSettings(@DefaultValue(".local/files") Path directory) {}
}
