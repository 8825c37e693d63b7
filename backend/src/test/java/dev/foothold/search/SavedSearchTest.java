package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SavedSearchTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void newsIsWhatWasPublishedSinceTheLastLookOrWasLateThen() {
        var since = daysAgo(30);

        assertThat(search("a", since, null).newsSince(NOW)).isEqualTo(since);
        assertThat(search("a", since, daysAgo(7)).newsSince(NOW)).isEqualTo(daysAgo(10));
        assertThat(search("a", since, daysAgo(29)).newsSince(NOW)).isEqualTo(since);
    }

    @Test
    void whatIsOlderThanTheMemoryIsNoNews() {
        assertThat(search("a", daysAgo(200), null).newsSince(NOW)).isEqualTo(daysAgo(90));
        assertThat(search("a", daysAgo(200), daysAgo(120)).newsSince(NOW)).isEqualTo(daysAgo(90));
    }

    @Test
    void theAddressThatStopsAMailNamesItsSearchesAndFitsWhereItIsKept() {
        var searches = Stream.of("a", "b", "c", "d", "e")
                .map(letter -> search(letter.repeat(32), NOW, null))
                .toList();

        var path = StopPath.of(searches);

        assertThat(path).hasSizeLessThanOrEqualTo(200);
        assertThat(StopPath.tokens(path.substring("/unsubscribe/".length())))
                .isEqualTo(searches.stream().map(SavedSearch::stopToken).toList());
        assertThat(StopPath.tokens("a")).isEqualTo(List.of("a"));
        assertThat(StopPath.tokens("a.".repeat(40))).hasSize(StopPath.MOST);
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static SavedSearch search(String stopToken, Instant watchedSince, @Nullable Instant lookedAt) {
        return new SavedSearch(
                SavedSearchId.next(),
                AccountId.next(),
                "Data",
                "q=data",
                AlertRhythm.DAILY,
                ZoneOffset.UTC,
                "feed",
                stopToken,
                watchedSince,
                watchedSince,
                lookedAt,
                NOW,
                null);
    }
}
