package dev.foothold.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/// What was measured at one size of the index.
final class Figures {

    private final int projects;
    private final Imported imported;
    private final @Nullable Indexing indexing;
    private final Map<Workload, Map<Variant, Row>> rows = rows();
    private final Map<Workload, Map<Variant, Row>> repeated = rows();

    /// @param indexing null where it was not measured
    Figures(int projects, Imported imported, @Nullable Indexing indexing) {
        this.projects = projects;
        this.imported = imported;
        this.indexing = indexing;
    }

    private static Map<Workload, Map<Variant, Row>> rows() {
        var rows = new EnumMap<Workload, Map<Variant, Row>>(Workload.class);
        for (var workload : Workload.values()) {
            var variants = new EnumMap<Variant, Row>(Variant.class);
            for (var variant : Variant.values()) {
                variants.put(variant, new Row());
            }
            rows.put(workload, variants);
        }
        return rows;
    }

    /// How projects came in through the application, beside those that were there before.
    ///
    /// @param time from the first upload until the last row had become a project
    record Imported(int projects, Duration time) {

        double seconds() {
            return time.toNanos() / 1e9;
        }

        double perSecond() {
            return projects / seconds();
        }
    }

    /// Projects per second, the middle of some rounds.
    ///
    /// @param application from its database into a new index, until that is searched
    /// @param raw the same documents in the same batches over one connection
    /// @param rawTwice over two connections, once
    record Indexing(double application, double raw, double rawTwice) {}

    /// One variant with one workload, over all rounds.
    static final class Row {
        private final Histogram micros = Slice.histogram();
        private final List<Double> perSecond = new ArrayList<>();
        private Duration wall = Duration.ZERO;
        private Duration own = Duration.ZERO;
        private int failures;

        /// @param own the processor time of the process in question
        void add(Slice.Outcome outcome, Duration own) {
            micros.add(outcome.micros());
            perSecond.add(outcome.perSecond());
            wall = wall.plus(outcome.wall());
            this.own = this.own.plus(own);
            failures += outcome.failures();
        }

        long count() {
            return micros.getTotalCount();
        }

        double perSecond() {
            return count() / (wall.toNanos() / 1e9);
        }

        double slowestRound() {
            return perSecond.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        }

        double fastestRound() {
            return perSecond.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }

        double millis(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1_000.0;
        }

        double processorMillis() {
            return own.toNanos() / 1e6 / Math.max(1, count());
        }

        int failures() {
            return failures;
        }
    }

    int projects() {
        return projects;
    }

    Imported imported() {
        return imported;
    }

    @Nullable
    Indexing indexing() {
        return indexing;
    }

    Row row(Workload workload, Variant variant) {
        return row(rows, workload, variant);
    }

    /// With answers that Elasticsearch gave before, of the application and the empty one.
    Row repeated(Workload workload, Variant variant) {
        return row(repeated, workload, variant);
    }

    private static Row row(Map<Workload, Map<Variant, Row>> rows, Workload workload, Variant variant) {
        return Objects.requireNonNull(Objects.requireNonNull(rows.get(workload)).get(variant));
    }
}
