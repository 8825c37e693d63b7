package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// New projects answer a search that somebody has saved. Whoever searches tells it, whoever writes mails listens.
///
/// @param search the saved search
/// @param name what its owner calls it
/// @param page the page that shows the search
/// @param stopPath the page that ends these tidings without signing in
/// @param projects none of them was told for this search before
public record ProjectsFound(
        UUID search,
        AccountId account,
        String name,
        String page,
        String stopPath,
        List<ProjectId> projects,
        Instant at) {

    @Override
    public String toString() {
        return "ProjectsFound[search=" + search + ", projects=" + projects + "]";
    }
}
