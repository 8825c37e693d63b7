package dev.foothold.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Knows whether Elasticsearch answered last time, so that people do not wait for what is away. The index worker asks
/// it
/// every second or two and finds out when it is back.
@Component
class EngineWatch {

    private static final Logger LOG = LoggerFactory.getLogger(EngineWatch.class);

    private volatile boolean away;

    boolean isAway() {
        return away;
    }

    void answered() {
        if (away) {
            away = false;
            LOG.info("Elasticsearch is back");
        }
    }

    void failed(Exception failure) {
        if (!away) {
            away = true;
            LOG.warn("Elasticsearch does not answer; searches go to MySQL and projects wait: {}", failure.toString());
        }
    }
}
