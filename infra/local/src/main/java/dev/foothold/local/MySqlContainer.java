package dev.foothold.local;

import java.util.Map;
import org.testcontainers.mysql.MySQLContainer;

/// MySQL's official image (`FOOTHOLD_SERVICES=containers`); it keeps nothing after its end.
record MySqlContainer(MySQLContainer container) implements LocalDatabase {

    private static final String IMAGE = "mysql:8.4";

    static MySqlContainer start() {
        var container = new MySQLContainer(IMAGE)
                .withDatabaseName(DatabaseAddress.DATABASE)
                .withUsername(DatabaseAddress.USER)
                .withPassword(DatabaseAddress.PASSWORD);
        container.withCommand(
                "--character-set-server=utf8mb4",
                "--collation-server=" + DatabaseAddress.COLLATION,
                "--default-time-zone=+00:00");
        container.start();
        return new MySqlContainer(container);
    }

    @Override
    public String title() {
        return "MySQL 8.4 (container)";
    }

    @Override
    public Map<String, Object> properties() {
        return new DatabaseAddress(container.getHost(), container.getMappedPort(MySQLContainer.MYSQL_PORT))
                .properties();
    }

    @Override
    public void close() {
        container.stop();
    }
}
