package dev.foothold.local;

import java.nio.file.Path;
import java.util.Map;

/// A folder for the files that people hand in.
record FileFolder(Path path) implements LocalService {

    static FileFolder start(LocalDirectory directory) {
        return new FileFolder(directory.folder("files"));
    }

    @Override
    public String title() {
        return "file folder (local)";
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("foothold.files.directory", path.toString());
    }

    @Override
    public void close() {
        // A folder needs no end.
    }
}
