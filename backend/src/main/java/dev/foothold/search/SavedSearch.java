package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A question that somebody keeps asking.
///
/// @param question the parameters of the search as they stand in an address
/// @param feedToken opens the feed; whoever has it may read, until it is renewed
/// @param stopToken ends the alert; it stands in every mail
/// @param watchedSince projects that were published earlier are no news
/// @param nextLook when the alert is due; null while it is off
/// @param deletedAt until the sweep comes a deleted one can be brought back
record SavedSearch(
        SavedSearchId id,
        AccountId account,
        String name,
        String question,
        AlertRhythm alert,
        ZoneId zone,
        String feedToken,
        String stopToken,
        Instant savedAt,
        Instant watchedSince,
        @Nullable Instant lookedAt,
        @Nullable Instant nextLook,
        @Nullable Instant deletedAt) {

    /// How long a project may have been on its way into the index and still be told.
    private static final Duration LATE = Duration.ofDays(3);

    /// For how long it is remembered what a person was told. What was published before is no news, so that nothing
    /// is told again when it is forgotten.
    static final Duration REMEMBERED = Duration.ofDays(90);

    private static final int LONGEST_MAILED = 500;

    /// Only what was published after this moment is news; what was told before is known by its own row.
    Instant newsSince(Instant now) {
        var sure = lookedAt == null ? watchedSince : later(watchedSince, lookedAt.minus(LATE));
        return later(sure, now.minus(REMEMBERED));
    }

    /// The page that shows the search.
    String page() {
        return question.isEmpty() ? "/projects" : "/projects?" + question;
    }

    /// The same for a mail, or where there is no room for its address, all of the person's searches.
    String mailedPage() {
        return page().length() <= LONGEST_MAILED ? page() : "/home/saved-searches";
    }

    /// The same search under another wording of its question.
    SavedSearch worded(String other) {
        return new SavedSearch(
                id,
                account,
                name,
                other,
                alert,
                zone,
                feedToken,
                stopToken,
                savedAt,
                watchedSince,
                lookedAt,
                nextLook,
                deletedAt);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public String toString() {
        return "SavedSearch[" + id + "]";
    }
}
