package dev.foothold.search;

import dev.foothold.search.SearchResult.ProjectHit;
import java.time.Instant;
import java.util.List;

/// Projects in the order of their publication, for programs that ask again and again.
///
/// @param address where the feed itself is
/// @param page what a person reads instead
/// @param since the moment it began; it stands in when there is no project
/// @param hits the newest first
record Feed(String title, String address, String page, Instant since, List<ProjectHit> hits) {

    /// When the last project was added.
    Instant updated() {
        return hits.stream()
                .map(hit -> Instant.parse(hit.publishedAt()))
                .max(Instant::compareTo)
                .orElse(since);
    }
}
