package dev.foothold.payments;

import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.WorldTime;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// How far our balance covers what is held and owed for others, as the ledger has it. It takes the sums of the
/// whole ledger, so these are counted anew after some minutes and not each time that somebody asks.
@Component
class CoverageMeters implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageMeters.class);
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final Coverage coverage;
    private final Phase phase;
    private final WorldTime worldTime;
    private @Nullable Figures last;

    CoverageMeters(Coverage coverage, Phase phase, WorldTime worldTime) {
        this.coverage = coverage;
        this.phase = phase;
        this.worldTime = worldTime;
    }

    private record Figures(double here, double floor, double target, Instant at) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "foothold.payments.balance", "What we have at Stripe by the ledger, in cents", Figures::here);
        gauge(registry, "foothold.payments.floor", "What is held and owed for others, in cents", Figures::floor);
        gauge(registry, "foothold.payments.target", "What should stay at Stripe, in cents", Figures::target);
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Figures> figure) {
        Gauge.builder(name, () -> figure.applyAsDouble(figures()))
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    private synchronized Figures figures() {
        var now = worldTime.now();
        var known = last;
        if (known == null || !now.isBefore(known.at().plus(GOOD_FOR))) {
            known = counted(now);
            last = known;
        }
        return known;
    }

    // a database that is away makes a gap in the graph, not an error of the page of figures
    private Figures counted(Instant now) {
        try {
            return phase.give(() -> {
                var sums = coverage.sums();
                return new Figures(sums.here(), sums.floor(), coverage.target(sums), now);
            });
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("No figures for now", away);
            return new Figures(Double.NaN, Double.NaN, Double.NaN, now);
        }
    }
}
