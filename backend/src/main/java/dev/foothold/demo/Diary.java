package dev.foothold.demo;

import dev.foothold.shared.Problem;
import dev.foothold.shared.TravellingClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happens when: acts are written into it, also by other acts, and played in the order of their moments.
final class Diary {

    private static final Logger LOG = LoggerFactory.getLogger(Diary.class);

    private final TravellingClock clock;
    private final Instant begin;
    private final Instant end;
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
    private final AtomicLong numbers = new AtomicLong();
    private int played;
    private int refused;

    Diary(TravellingClock clock, Instant begin, Instant end) {
        this.clock = clock;
        this.begin = begin;
        this.end = end;
    }

    private record Entry(Instant at, long number, Runnable act) {}

    Instant begin() {
        return begin;
    }

    /// The present; nothing is played after it.
    Instant end() {
        return end;
    }

    Instant now() {
        return clock.instant();
    }

    /// A moment so many days before the present.
    Instant ago(double days) {
        return end.minus(days(days));
    }

    static Duration days(double days) {
        return Duration.ofSeconds((long) (days * 86_400));
    }

    /// Writes an act in; what would happen after the present does not happen.
    void at(Instant moment, Runnable act) {
        if (!moment.isAfter(end)) {
            entries.add(new Entry(moment, numbers.incrementAndGet(), act));
        }
    }

    /// Plays everything.
    ///
    /// @param nightfall what is done at the end of each day on which something happened
    void play(Runnable nightfall) {
        var all = Duration.between(begin, end);
        var tenths = 0;
        while (!entries.isEmpty()) {
            playDay(entries.peek().at().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS), nightfall);
            var done = (int) (10 * Duration.between(begin, now()).toSeconds() / all.toSeconds());
            if (done > tenths) {
                tenths = Math.min(done, 10);
                LOG.info("Demo data: {} %, {}", tenths * 10, Terms.day(now()));
            }
        }
        LOG.info("Demo data: {} acts were played, {} refused by a rule", played, refused);
    }

    private void playDay(Instant midnight, Runnable nightfall) {
        for (var next = entries.peek(); next != null && next.at().isBefore(midnight); next = entries.peek()) {
            entries.remove();
            if (next.at().isAfter(now())) {
                clock.travelTo(next.at());
            }
            play(next);
        }
        nightfall.run();
    }

    // a rule that refuses an act ends that thread of the story, as it would in life
    private void play(Entry entry) {
        try {
            played++;
            entry.act().run();
        } catch (Problem refusal) {
            refused++;
            var why = refusal.errors().isEmpty() ? refusal.detail() : refusal.errors();
            LOG.warn("Demo data: an act on {} was refused: {} {}", entry.at(), refusal.type(), why);
        }
    }
}
