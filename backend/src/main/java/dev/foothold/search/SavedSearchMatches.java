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

    SavedSearchMatches(Searches searches) {
        this.searches = searches;
    }

    /// Nothing while Elasticsearch is away: the plain search does not know every filter.
    Optional<List<ProjectHit>> newest(SavedSearch search) {
        var found = searches.search(SavedQuestion.newest(search.question(), MOST));
        return found.degraded() ? Optional.empty() : Optional.of(found.hits());
    }
}
