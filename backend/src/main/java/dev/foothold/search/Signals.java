package dev.foothold.search;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What speaks for a project besides its words, and when a person is told so. The same figures rank and explain.
final class Signals {

    /// Published so recently that it counts as new.
    static final Duration FRESH = Duration.ofDays(3);

    /// Cents per hour from which the pay is named as a reason.
    static final long GOOD_PAY = 35_00;

    /// Days within which an answer counts as fast.
    static final int FAST_REPLY = 3;

    private static final long USUAL_PAY = 20_00;
    private static final long TOP_PAY = 50_00;

    private Signals() {}

    /// Where a project stands among all while no words are searched: newer is higher, and good pay, a fast answer or
    /// being fit for a first project are worth some days each. Lists are sorted by it, as it does not change.
    static long standing(Instant publishedAt, ProjectCard card) {
        var pay = Math.clamp(card.payPerHour().minor(), USUAL_PAY, TOP_PAY) - USUAL_PAY;
        var bonus = Duration.ofDays(4).toSeconds() * pay / (TOP_PAY - USUAL_PAY);
        bonus += isFast(card.replyDays()) ? Duration.ofDays(2).toSeconds() : 0;
        bonus += card.firstProject() ? Duration.ofDays(1).toSeconds() : 0;
        return publishedAt.getEpochSecond() + bonus;
    }

    static boolean isFast(@Nullable Integer replyDays) {
        return replyDays != null && replyDays <= FAST_REPLY;
    }
}
