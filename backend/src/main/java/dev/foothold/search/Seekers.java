package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.students.StudentEvent;
import dev.foothold.students.StudentView;
import dev.foothold.students.Students;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Remembers for a short while who searches, so that a search needs no look into MySQL.
@Component
class Seekers {

    private static final int MOST = 5_000;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Students students;
    private final Clock clock;
    private final Map<AccountId, Remembered> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AccountId, Remembered> eldest) {
            return size() > MOST;
        }
    };

    Seekers(Students students, Clock clock) {
        this.students = students;
        this.clock = clock;
    }

    private record Remembered(Optional<Seeker> seeker, Instant at) {}

    /// The student behind an account; empty for everybody else.
    Optional<Seeker> of(@Nullable AccountId account) {
        if (account == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        synchronized (remembered) {
            var known = remembered.get(account);
            if (known != null && known.at().plus(FRESH).isAfter(now)) {
                return known.seeker();
            }
        }
        var seeker = students.mine(account).map(Seekers::seeker);
        synchronized (remembered) {
            remembered.put(account, new Remembered(seeker, now));
        }
        return seeker;
    }

    @TransactionalEventListener
    void on(StudentEvent changed) {
        synchronized (remembered) {
            remembered.clear();
        }
    }

    private static Seeker seeker(StudentView student) {
        return new Seeker(
                student.skills(),
                student.interests(),
                student.classStanding().name(),
                student.university() == null ? null : student.university().toString());
    }
}
