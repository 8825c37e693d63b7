package dev.foothold.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// The folder that keeps everything between two starts, owned by one process at a time.
final class LocalDirectory implements AutoCloseable {

    private static final List<String> FOLDERS = List.of("mariadb", "mysql", "elasticsearch", "stripe", "mail", "files");

    private final Path path;
    private final FileChannel lock;

    private LocalDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static LocalDirectory open(LocalSettings settings) {
        try {
            var path = Files.createDirectories(
                    settings.directory().toAbsolutePath().normalize());
            var directory = new LocalDirectory(path, lock(path));
            directory.endLeftOvers();
            if (settings.reset()) {
                directory.empty();
            }
            return directory;
        } catch (IOException failure) {
            throw new CannotStart(
                    "The folder " + settings.directory() + " cannot be used: " + failure.getMessage(),
                    "Take another one with --foothold.local.directory=...",
                    failure);
        }
    }

    Path path() {
        return path;
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileChannel lock(Path directory) throws IOException {
        var file = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var owner = directory.resolve("owner");
        if (file.tryLock() == null) {
            file.close();
            throw CannotStart.directoryInUse(directory, Files.exists(owner) ? Files.readString(owner) : "unknown");
        }
        Files.writeString(owner, String.valueOf(ProcessHandle.current().pid()));
        return file;
    }

    private void endLeftOvers() throws IOException {
        for (var name : FOLDERS) {
            LeftOvers.end(path.resolve(name));
        }
    }

    // Only what is ours is removed: the folder may be one that somebody keeps other things in.
    private void empty() throws IOException {
        for (var name : FOLDERS) {
            FileSystemUtils.deleteRecursively(path.resolve(name));
        }
    }
}
