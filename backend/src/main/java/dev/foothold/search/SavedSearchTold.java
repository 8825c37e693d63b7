package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.projects.ProjectId;
import dev.foothold.shared.Identifiers;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers which projects a person was told of, through whichever saved search.
@Component
class SavedSearchTold {

    private static final int MOST_FORGOTTEN = 20_000;

    private final JdbcClient jdbc;

    SavedSearchTold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Marks projects as told to a person, as part of the caller's transaction.
    ///
    /// @return those that were not before; of several who mark the same one, a single one gets it
    Set<ProjectId> firstTime(AccountId account, Collection<ProjectId> projects, Instant at) {
        var known = known(account, projects);
        // all who mark do it in one order: so two of them never wait for each other
        return projects.stream()
                .distinct()
                .filter(project -> !known.contains(project))
                .sorted(Comparator.comparing(ProjectId::id))
                .filter(project -> mark(account, project, at))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// What a person was told before the moment is forgotten, many rows at a time.
    void forgetBefore(Instant moment) {
        jdbc.sql("DELETE FROM saved_search_told WHERE told_at < ? LIMIT " + MOST_FORGOTTEN)
                .params(utc(moment))
                .update();
    }

    void forget(AccountId account) {
        jdbc.sql("DELETE FROM saved_search_told WHERE account = ?")
                .params(Identifiers.bytes(account.id()))
                .update();
    }

    private Set<ProjectId> known(AccountId account, Collection<ProjectId> projects) {
        if (projects.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("SELECT project FROM saved_search_told WHERE account = :account AND project IN (:projects)")
                .param("account", Identifiers.bytes(account.id()))
                .param(
                        "projects",
                        projects.stream()
                                .map(project -> Identifiers.bytes(project.id()))
                                .toList())
                .query((row, number) -> new ProjectId(Identifiers.of(row.getBytes("project"))))
                .set();
    }

    private boolean mark(AccountId account, ProjectId project, Instant at) {
        return jdbc.sql("INSERT IGNORE INTO saved_search_told (account, project, told_at) VALUES (?, ?, ?)")
                        .params(Identifiers.bytes(account.id()), Identifiers.bytes(project.id()), utc(at))
                        .update()
                == 1;
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
