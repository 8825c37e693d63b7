package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.ClosingVeto;
import dev.foothold.accounts.MembershipView;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Whoever supervises an open project, or alone owns its employer, answers the applicants before leaving.
@Component
class OpenProjectsVeto implements ClosingVeto {

    private static final Set<ProjectStatus> OPEN = Set.of(ProjectStatus.AWAITING_APPROVAL, ProjectStatus.PUBLISHED);

    private final ProjectRepository projects;
    private final Accounts accounts;

    OpenProjectsVeto(ProjectRepository projects, Accounts accounts) {
        this.projects = projects;
        this.accounts = accounts;
    }

    @Override
    public Optional<String> against(AccountId account) {
        var employers = accounts.memberships(account).stream()
                .map(MembershipView::organisation)
                .toList();
        return projects.dependOn(account, employers, accounts.ownedAlone(account), OPEN)
                ? Optional.of("Close your open projects first, or let somebody else supervise them.")
                : Optional.empty();
    }
}
