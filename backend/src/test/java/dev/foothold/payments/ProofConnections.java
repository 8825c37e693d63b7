package dev.foothold.payments;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// Connections that spare the server whatever changes nothing: a transaction that wrote and locked nothing is not
/// ended, and nobody switches auto-commit on and off around each one. Every statement reads what is committed by then,
/// so what the module sees and keeps is the same, with a third of the way to the server saved.
class ProofConnections extends AbstractDataSource implements AutoCloseable {

    private static final String ANY_TABLE = "*";
    private static final Pattern CHANGE = Pattern.compile(
            "\\s*(?:insert(?:\\s+ignore)?\\s+into|update|delete\\s+from)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

    private final String url;
    private final Properties properties = new Properties();
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final Map<String, Boolean> reading = new ConcurrentHashMap<>();
    private final Map<String, String> changed = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> changes = new ConcurrentHashMap<>();

    ProofConnections(String url, String user, String password, Map<String, String> driver) {
        this.url = url;
        properties.putAll(driver);
        properties.put("user", user);
        properties.put("password", password);
        // each sequence begins with many statements at once
        properties.put("allowMultiQueries", "true");
        var file = file(url);
        if (Files.exists(file)) {
            properties.put("socketFactory", ProofSockets.class.getName());
            properties.put("path", file.toString());
        }
    }

    // where the local server of `infra/local` listens besides its port
    private static Path file(String url) {
        var port = url.replaceFirst("^.*?://[^/:]*:?(\\d*)/.*", "$1");
        return Path.of(System.getProperty("java.io.tmpdir"), "foothold-" + port + ".sock");
    }

    @Override
    public synchronized Connection getConnection() throws SQLException {
        var free = idle.pollFirst();
        return lent(free == null ? open() : free);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /// How many statements may have changed these tables.
    long changesOf(String... tables) {
        return Stream.concat(Stream.of(ANY_TABLE), Arrays.stream(tables))
                .map(changes::get)
                .filter(Objects::nonNull)
                .mapToLong(AtomicLong::get)
                .sum();
    }

    private Connection open() throws SQLException {
        var connection = DriverManager.getConnection(url, properties);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    private Connection lent(Connection connection) {
        var use = new Use(connection);
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return switch (method.getName()) {
                            case "getAutoCommit" -> use.autoCommit;
                            case "setAutoCommit" -> use.setAutoCommit((boolean) arguments[0]);
                            case "commit" -> use.end(true);
                            case "rollback" -> use.end(false);
                            case "close" -> use.close();
                            case "isClosed" -> use.closed;
                            default -> {
                                use.watch(method.getName(), arguments);
                                yield method.invoke(connection, arguments);
                            }
                        };
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private synchronized void takeBack(Connection connection) {
        idle.addFirst(connection);
    }

    @Override
    public synchronized void close() throws SQLException {
        for (var connection : idle) {
            connection.close();
        }
        idle.clear();
    }

    private final class Use {
        private final Connection connection;
        private boolean autoCommit = true;
        private boolean touched;
        private boolean closed;

        Use(Connection connection) {
            this.connection = connection;
        }

        Object setAutoCommit(boolean on) throws SQLException {
            if (on) {
                end(true);
            }
            autoCommit = on;
            return true;
        }

        void watch(String method, Object[] arguments) {
            if (method.equals("createStatement")) {
                touched = true;
                count(ANY_TABLE);
            } else if (method.startsWith("prepare")) {
                touched |= !onlyReads((String) arguments[0]);
                count(changedBy((String) arguments[0]));
            }
        }

        Object end(boolean good) throws SQLException {
            if (touched) {
                touched = false;
                if (good) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
            }
            return true;
        }

        Object close() throws SQLException {
            if (!closed) {
                closed = true;
                end(autoCommit);
                takeBack(connection);
            }
            return true;
        }
    }

    private void count(String table) {
        changes.computeIfAbsent(table, name -> new AtomicLong()).incrementAndGet();
    }

    // the table that a statement changes; empty when it only reads or locks
    private String changedBy(String sql) {
        return changed.computeIfAbsent(sql, text -> {
            var change = CHANGE.matcher(text);
            return change.lookingAt() ? change.group(1).toLowerCase(Locale.ROOT) : "";
        });
    }

    private boolean onlyReads(String sql) {
        return reading.computeIfAbsent(sql, text -> {
            var words = text.strip().toLowerCase(Locale.ROOT);
            return words.startsWith("select") && !words.contains("for update") && !words.contains("lock in share mode");
        });
    }
}
