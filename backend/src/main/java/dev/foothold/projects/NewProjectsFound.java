package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// New projects answer searches that somebody has saved. Whoever searches tells it, whoever writes mails listens.
///
/// @param searches those that were looked at together and have something new
/// @param stopPath the page that ends the tidings of all of them without signing in
public record NewProjectsFound(AccountId account, List<Answered> searches, String stopPath, Instant at) {

    /// A saved search with what is new for it. None of the projects was told to this person before, and none
    /// stands under two searches.
    ///
    /// @param search its id
    /// @param name what its owner calls it
    /// @param page the page that shows it, in up to 500 characters
    /// @param newest the newest of the projects, the very newest first
    /// @param others how many there are besides
    /// @param complete false where there are more still, which nobody has counted
    public record Answered(
            UUID search, String name, String page, List<ProjectId> newest, int others, boolean complete) {}

    @Override
    public String toString() {
        return "NewProjectsFound[account=" + account + ", searches="
                + searches.stream().map(Answered::search).toList() + "]";
    }
}
