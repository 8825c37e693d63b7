package dev.foothold.search;

import dev.foothold.projects.ProjectId;
import dev.foothold.search.SearchResult.ProjectHit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Asks a saved search again: the newest open projects that answer it.
@Component
class SavedSearchMatches {

    private static final int USUALLY = 50;

    /// So many are looked at in one look; what is older is told of as a whole.
    private static final int MOST = 500;

    private final Searches searches;
    private final Seekers seekers;

    SavedSearchMatches(Searches searches, Seekers seekers) {
        this.searches = searches;
        this.seekers = seekers;
    }

    /// Nothing while Elasticsearch is away or has not looked everywhere.
    Optional<List<ProjectHit>> newest(SavedSearch search) {
        var found = ask(search, USUALLY);
        return isWhole(found) ? Optional.of(found.hits()) : Optional.empty();
    }

    /// What was published since the last look. Nothing while Elasticsearch is away or has not looked everywhere:
    /// what it left out would count as looked at.
    Optional<SavedSearchNews> news(SavedSearch search, Instant now) {
        var since = search.newsSince(now);
        var few = ask(search, USUALLY);
        // all in one question, for between two of them the pages would shift
        var found = isWhole(few) && isCutOff(few.hits(), since) ? ask(search, MOST + 1) : few;
        if (!isWhole(found)) {
            return Optional.empty();
        }
        var news = found.hits().stream()
                .filter(hit -> isNews(hit, since))
                .map(hit -> ProjectId.of(hit.id()))
                .toList();
        return Optional.of(new SavedSearchNews(search, news.stream().limit(MOST).toList(), news.size() <= MOST));
    }

    private SearchResult ask(SavedSearch search, int most) {
        var seeker = seekers.of(search.account()).orElse(null);
        return searches.search(SavedQuestion.newest(search.question(), most), seeker);
    }

    /// Whether nothing is missing: the plain search does not know every filter, and a total that is not exact is
    /// either too large to be counted, or not all was looked at.
    static boolean isWhole(SearchResult found) {
        return !found.degraded() && (found.totalIsExact() || found.total() >= SearchRequests.COUNTED_WITHOUT_FACETS);
    }

    private static boolean isCutOff(List<ProjectHit> newest, Instant since) {
        return newest.size() == USUALLY && isNews(newest.getLast(), since);
    }

    private static boolean isNews(ProjectHit hit, Instant since) {
        return Instant.parse(hit.publishedAt()).isAfter(since);
    }
}
