package dev.foothold;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// The statements that the thread sends to the database until this is closed, as Hibernate and Spring tell them to
/// the log. What other threads do meanwhile does not count.
public final class OwnStatements implements AutoCloseable {

    // the log announces each in words of its own, after which nothing follows
    private static final Pattern STATEMENT =
            Pattern.compile("\\b(select|insert|update|delete)\\s", Pattern.CASE_INSENSITIVE);

    private final List<Logger> loggers = Stream.of("org.hibernate.SQL", "org.springframework.jdbc.core.JdbcTemplate")
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .toList();
    private final Heard heard = new Heard();

    /// Begins to listen.
    public OwnStatements() {
        heard.start();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(heard);
        });
    }

    /// Those that read, in their order.
    public List<String> reads() {
        return heard.statements.stream()
                .filter(statement -> statement.toLowerCase(Locale.ROOT).contains("select "))
                .toList();
    }

    /// All that read or write, in their order.
    public List<String> all() {
        return heard.statements.stream()
                .filter(statement -> STATEMENT.matcher(statement).find())
                .toList();
    }

    @Override
    public void close() {
        loggers.forEach(logger -> {
            logger.detachAppender(heard);
            logger.setAdditive(true);
            logger.setLevel(null);
        });
    }

    private static final class Heard extends AppenderBase<ILoggingEvent> {

        private final Thread thread = Thread.currentThread();
        private final List<String> statements = new ArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            if (Thread.currentThread() == thread) {
                statements.add(event.getFormattedMessage());
            }
        }
    }
}
