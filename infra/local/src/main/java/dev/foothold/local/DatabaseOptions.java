package dev.foothold.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a local database server is run: small, in UTC, reachable from this machine only, as strict as MySQL 8.
final class DatabaseOptions {

    private static final String START_SQL = """
            CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE %2$s;
            CREATE USER IF NOT EXISTS '%3$s'@'%%' IDENTIFIED BY '%4$s';
            GRANT ALL PRIVILEGES ON %1$s.* TO '%3$s'@'%%';
            GRANT ALL PRIVILEGES ON `%1$s\\_proof\\_%%`.* TO '%3$s'@'%%';
            CREATE USER IF NOT EXISTS '%3$s'@'localhost' IDENTIFIED BY '%4$s';
            GRANT ALL PRIVILEGES ON `%1$s\\_proof\\_%%`.* TO '%3$s'@'localhost';
            """.formatted(
            DatabaseAddress.DATABASE, DatabaseAddress.COLLATION, DatabaseAddress.USER, DatabaseAddress.PASSWORD);

    private DatabaseOptions() {}

    static List<String> of(Path folder, int port, String memory) throws IOException {
        var startSql = folder.resolve("start.sql");
        Files.writeString(startSql, START_SQL);
        var options = new ArrayList<>(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Else a key is made at every start, which takes seconds.
                "--skip-ssl",
                // A path in the data folder can be too long for a socket.
                "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "foothold-" + port + ".sock"),
                "--init-file=" + startSql,
                "--log-error=" + log(folder),
                "--character-set-server=utf8mb4",
                "--collation-server=" + DatabaseAddress.COLLATION,
                "--default-time-zone=+00:00",
                "--max-connections=120",
                "--max-allowed-packet=64M",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--innodb-buffer-pool-size=" + memory,
                // Survives the end of any process; only a power cut can lose the last second.
                "--innodb-flush-log-at-trx-commit=2"));
        if (isRoot()) {
            options.add("--user=root");
        }
        return options;
    }

    static Path log(Path folder) {
        return folder.resolve("server.log");
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
