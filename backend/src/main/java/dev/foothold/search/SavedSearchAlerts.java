package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.projects.NewProjectsFound;
import dev.foothold.projects.NewProjectsFound.Answered;
import dev.foothold.projects.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds out what is new to a person and tells it once.
@Component
@Transactional
class SavedSearchAlerts {

    /// How long one look may take; whoever takes longer is followed by another process.
    private static final Duration LEASE = Duration.ofMinutes(5);

    /// So many ids go with the news of a search; of these the mail names a few that are open still.
    private static final int MOST_NAMED = 50;

    /// So many go with the news of all searches together, for which there is little room on the way.
    private static final int MOST_NAMED_TOGETHER = 200;

    private final SavedSearchTable table;
    private final SavedSearchTold told;
    private final StopLinks links;
    private final ApplicationEventPublisher events;

    SavedSearchAlerts(SavedSearchTable table, SavedSearchTold told, StopLinks links, ApplicationEventPublisher events) {
        this.table = table;
        this.told = told;
        this.links = links;
        this.events = events;
    }

    /// Takes a person's due ones; exactly one of several takers gets each.
    List<SavedSearch> claim(AccountId account, Instant now) {
        return table.due(account, now).stream()
                .filter(due -> table.claim(due, now.plus(LEASE)))
                .toList();
    }

    /// Tells those of the projects that are new to the person, and notes in the same transaction that they are told.
    ///
    /// @param looked what was found for searches of this person that are claimed
    void tell(AccountId account, List<SavedSearchNews> looked, Instant now) {
        var current = looked.stream()
                .filter(news -> table.looked(news.search(), now.plus(LEASE), now))
                .toList();
        var projects =
                current.stream().flatMap(news -> news.projects().stream()).collect(Collectors.toSet());
        var news = newOf(current, told.firstTime(account, projects, now));
        if (!news.isEmpty()) {
            var named = Math.min(MOST_NAMED, MOST_NAMED_TOGETHER / news.size());
            events.publishEvent(new NewProjectsFound(
                    account,
                    news.stream().map(one -> answered(one, named)).toList(),
                    links.path(news.stream().map(SavedSearchNews::search).toList()),
                    now));
        }
    }

    /// What is new for each, every project under the first only.
    private static List<SavedSearchNews> newOf(List<SavedSearchNews> looked, Set<ProjectId> untold) {
        var found = new ArrayList<SavedSearchNews>();
        var left = new HashSet<>(untold);
        for (var news : looked) {
            // those that nobody has looked at are older than the last one: when that was told, they were there as well
            var isAll = news.isAll() || !untold.contains(news.projects().getLast());
            var own = news.projects().stream().filter(left::remove).toList();
            if (!own.isEmpty()) {
                found.add(new SavedSearchNews(news.search(), own, isAll));
            }
        }
        return found;
    }

    private static Answered answered(SavedSearchNews news, int named) {
        var search = news.search();
        var newest = news.projects().stream().limit(named).toList();
        return new Answered(
                search.id().id(),
                search.name(),
                search.mailedPage(),
                newest,
                news.projects().size() - newest.size(),
                news.isAll());
    }
}
