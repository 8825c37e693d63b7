package dev.foothold.search;

import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectsFound;
import dev.foothold.search.SearchResult.ProjectHit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds out what is new for a saved search and tells it once.
@Component
@Transactional
class SavedSearchAlerts {

    /// How long one look may take; whoever takes longer is followed by another process.
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final SavedSearchTable table;
    private final ApplicationEventPublisher events;

    SavedSearchAlerts(SavedSearchTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    /// Takes a due one; exactly one of several takers gets it.
    boolean claim(SavedSearch due, Instant now) {
        return table.claim(due, now.plus(LEASE));
    }

    /// Tells those of the matching projects that are new, with the note that they are told in one transaction.
    void tell(SavedSearch claimed, List<ProjectHit> matching, Instant now) {
        if (!table.looked(claimed, now.plus(LEASE), now)) {
            return;
        }
        var news = matching.stream()
                .filter(hit -> Instant.parse(hit.publishedAt()).isAfter(claimed.newsSince()))
                .map(hit -> ProjectId.of(hit.id()))
                .filter(project -> table.firstTime(claimed.id(), project.id(), now))
                .toList();
        if (!news.isEmpty()) {
            events.publishEvent(new ProjectsFound(
                    claimed.id().id(),
                    claimed.account(),
                    claimed.name(),
                    claimed.page(),
                    "/unsubscribe/" + claimed.stopToken(),
                    news,
                    now));
        }
    }
}
