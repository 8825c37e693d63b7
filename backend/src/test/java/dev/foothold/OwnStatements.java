package dev.foothold;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// The statements that the thread sends to the database until this is closed, as Hibernate and Spring tell them to
/// the log. What other threads do meanwhile does not count.
final class OwnStatements implements AutoCloseable {

    private final List<Logger> loggers = Stream.of("org.hibernate.SQL", "org.springframework.jdbc.core.JdbcTemplate")
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .toList();
    private final Heard heard = new Heard();

    OwnStatements() {
        heard.start();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(heard);
        });
    }

    /// Those that read, in their order.
    List<String> reads() {
        return heard.statements.stream()
                .filter(statement -> statement.toLowerCase(Locale.ROOT).contains("select "))
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
