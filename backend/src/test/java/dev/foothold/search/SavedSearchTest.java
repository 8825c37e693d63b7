package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SavedSearchTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void newsIsWhatWasPublishedSinceTheLastLookOrWasLateThen() {
        var since = daysAgo(30);

        assertThat(search("q=data", since, null).newsSince(NOW)).isEqualTo(since);
        assertThat(search("q=data", since, daysAgo(7)).newsSince(NOW)).isEqualTo(daysAgo(10));
        assertThat(search("q=data", since, daysAgo(29)).newsSince(NOW)).isEqualTo(since);
    }

    @Test
    void whatIsOlderThanTheMemoryIsNoNews() {
        assertThat(search("q=data", daysAgo(200), null).newsSince(NOW)).isEqualTo(daysAgo(90));
        assertThat(search("q=data", daysAgo(200), daysAgo(120)).newsSince(NOW)).isEqualTo(daysAgo(90));
    }

    @Test
    void aMailLeadsToTheSearchWhereItsAddressHasRoom() {
        var question = "q=" + "x".repeat(488);

        assertThat(search(question, NOW, null).mailedPage()).hasSize(500).isEqualTo("/projects?" + question);
        assertThat(search(question + "y", NOW, null).mailedPage()).isEqualTo("/home/saved-searches");
    }

    @Test
    void aLinkHasOneTokenOrAsInEarlierMailsAFew() {
        assertThat(StopLinks.tokens("a")).containsExactly("a");
        assertThat(StopLinks.tokens("a.b.c")).containsExactly("a", "b", "c");
        assertThat(StopLinks.tokens("a.".repeat(40))).hasSize(5);
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static SavedSearch search(String question, Instant watchedSince, @Nullable Instant lookedAt) {
        return new SavedSearch(
                SavedSearchId.next(),
                AccountId.next(),
                "Data",
                question,
                AlertRhythm.DAILY,
                ZoneOffset.UTC,
                "feed",
                "stop",
                watchedSince,
                watchedSince,
                lookedAt,
                NOW,
                null);
    }
}
