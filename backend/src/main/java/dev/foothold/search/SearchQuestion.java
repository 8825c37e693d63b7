package dev.foothold.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A search together with who asks it and when.
///
/// @param seeker the student who asks; null for everybody else
record SearchQuestion(
        SearchQuery search, @Nullable Seeker seeker, SearchFilters filters, LocalDate today, Reasons reasons) {

    static SearchQuestion of(SearchQuery search, @Nullable Seeker seeker, Clock clock) {
        var now = clock.instant();
        return new SearchQuestion(
                search,
                seeker,
                new SearchFilters(search, seeker),
                LocalDate.ofInstant(now, clock.getZone()),
                Reasons.of(seeker, search.near(), now));
    }

    /// What was asked but means nothing for whoever asks.
    List<String> ignored() {
        return search.openToMe() && seeker == null ? List.of("open_to_me") : List.of();
    }
}
