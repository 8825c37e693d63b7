package dev.foothold.projects;

import dev.foothold.accounts.AccountId;

/// Somebody signed in looks at a project's public page. Told at once and not kept: whoever counts looks counts them.
public record ProjectSeen(ProjectId project, AccountId viewer) {}
