package dev.foothold.search;

import dev.foothold.search.SearchResult.ProjectHit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Asks a saved search again: the newest open projects that answer it.
@Component
class SavedSearchMatches {

    private static final int MOST = 50;

    private final Searches searches;
    private final Seekers seekers;

    SavedSearchMatches(Searches searches, Seekers seekers) {
        this.searches = searches;
        this.seekers = seekers;
    }

    /// Nothing while Elasticsearch is away: the plain search does not know every filter.
    Optional<List<ProjectHit>> newest(SavedSearch search) {
        var seeker = seekers.of(search.account()).orElse(null);
        var found = searches.search(SavedQuestion.newest(search.question(), MOST), seeker);
        return found.degraded() ? Optional.empty() : Optional.of(found.hits());
    }
}
