package dev.foothold.load.money;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/// Books the month: some of it in turns with bare inserts of the same rows, then the rest.
final class PostingTrial {

    static final int WORKS_TOGETHER = 25;

    private static final int ROUNDS = 4;
    private static final int SINGLE = 250;
    private static final int TOGETHER = 1_500;
    private static final int WRITERS = 4;

    private final Postings postings;
    private final DataSource database;
    private final List<PaidWork> works;
    private int next;

    PostingTrial(Postings postings, DataSource database, List<PaidWork> works) {
        this.postings = postings;
        this.database = database;
        this.works = works;
    }

    /// Postings per second of both ways, the middle of the rounds; and of several writers at once.
    record Outcome(double single, double bareSingle, double together, double bareTogether, double writers) {}

    Outcome run() throws SQLException, InterruptedException {
        var single = new ArrayList<Double>();
        var bareSingle = new ArrayList<Double>();
        var together = new ArrayList<Double>();
        var bareTogether = new ArrayList<Double>();
        try (var bare = BareInserts.into(database)) {
            for (var round = 0; round <= ROUNDS; round++) {
                var some = take(SINGLE);
                var more = take(TOGETHER);
                // the first round warms up
                var counts = round > 0;
                keep(counts, bareSingle, some, () -> bare.single(some));
                keep(counts, single, some, () -> postings.single(some));
                keep(counts, together, more, () -> postings.together(more, WORKS_TOGETHER));
                keep(counts, bareTogether, more, () -> bare.together(more, WORKS_TOGETHER));
            }
        }
        var writers = writers();
        postings.together(take(works.size() - next), WORKS_TOGETHER);
        return new Outcome(middle(single), middle(bareSingle), middle(together), middle(bareTogether), writers);
    }

    private interface Writing {
        void run() throws SQLException;
    }

    private static void keep(boolean counts, List<Double> rates, List<PaidWork> works, Writing writing)
            throws SQLException {
        var begin = System.nanoTime();
        writing.run();
        if (counts) {
            rates.add(works.size() * Postings.OF_EACH / ((System.nanoTime() - begin) / 1e9));
        }
    }

    // all of them change the balances of the same few accounts
    private double writers() throws InterruptedException {
        var parts = new ArrayList<List<PaidWork>>();
        for (var writer = 0; writer < WRITERS; writer++) {
            parts.add(take(SINGLE));
        }
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            threads.invokeAll(parts.stream()
                    .map(part -> Executors.callable(() -> postings.single(part)))
                    .toList());
        }
        return WRITERS * SINGLE * Postings.OF_EACH / ((System.nanoTime() - begin) / 1e9);
    }

    private List<PaidWork> take(int count) {
        var taken = works.subList(next, Math.min(next + count, works.size()));
        next += taken.size();
        return taken;
    }

    private static double middle(List<Double> rates) {
        var sorted = rates.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
