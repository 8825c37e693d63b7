package dev.foothold.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbServerTest {

    @TempDir
    private Path folder;

    @Test
    void keepsItsDataFromOneStartToTheNext() throws SQLException {
        try (var directory = LocalDirectory.open(LocalFixtures.settings(folder));
                var server = MariaDbServer.start(directory, LocalSettings.USUAL_DATABASE_MEMORY)) {
            ask(server, "CREATE TABLE notes (text VARCHAR(50), written TIMESTAMP(6))");
            ask(server, "INSERT INTO notes VALUES ('Résumé', '2026-11-22 12:00:00')");
        }

        try (var directory = LocalDirectory.open(LocalFixtures.settings(folder));
                var server = MariaDbServer.start(directory, LocalSettings.USUAL_DATABASE_MEMORY)) {
            assertThat(ask(server, "SELECT text FROM notes WHERE text = 'RESUME'"))
                    .isEqualTo("Résumé");
            assertThat(ask(server, "SELECT UNIX_TIMESTAMP(written) FROM notes")).startsWith("1795348800");
            assertThat(ask(server, "SELECT @@time_zone")).isEqualTo("+00:00");
            assertThat(ask(server, "SELECT VERSION()")).startsWith("11.4");
        }
    }

    private static String ask(MariaDbServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.address().url(), DatabaseAddress.USER, DatabaseAddress.PASSWORD);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
