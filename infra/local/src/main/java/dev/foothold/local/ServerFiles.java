package dev.foothold.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The programs of servers, unpacked once per checkout and shared by every process that starts them.
final class ServerFiles {

    private ServerFiles() {}

    /// Unpacks under a lock, since two test runs may come here for the first time together.
    static <T> T unpacked(String name, Unpacking<T> unpacking) throws IOException {
        var servers = Files.createDirectories(Checkout.root().resolve(".local").resolve("servers"));
        try (var file = FileChannel.open(
                        servers.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            return lock.isValid() ? unpacking.into(servers.resolve(name)) : unpacked(name, unpacking);
        }
    }

    /// Brings the files of a server into a folder unless they are there.
    interface Unpacking<T> {
        T into(Path folder) throws IOException;
    }
}
