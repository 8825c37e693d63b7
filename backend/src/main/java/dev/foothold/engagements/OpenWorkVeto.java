package dev.foothold.engagements;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.ClosingVeto;
import dev.foothold.accounts.MembershipView;
import dev.foothold.students.Students;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Nobody leaves work that others count on: not the student, not the supervisor, not the only owner of the employer.
@Component
class OpenWorkVeto implements ClosingVeto {

    private static final Set<EngagementStatus> OVER = Set.of(EngagementStatus.COMPLETED, EngagementStatus.CANCELLED);

    private final EngagementRepository engagements;
    private final Students students;
    private final Accounts accounts;

    OpenWorkVeto(EngagementRepository engagements, Students students, Accounts accounts) {
        this.engagements = engagements;
        this.students = students;
        this.accounts = accounts;
    }

    @Override
    public Optional<String> against(AccountId account) {
        return isStudentAtWork(account) || isNeededByEmployer(account)
                ? Optional.of("Finish or cancel your open engagements first.")
                : Optional.empty();
    }

    private boolean isStudentAtWork(AccountId account) {
        return students.of(account)
                .filter(student -> engagements.hasOpen(student, OVER))
                .isPresent();
    }

    private boolean isNeededByEmployer(AccountId account) {
        var employers = accounts.memberships(account).stream()
                .map(MembershipView::organisation)
                .toList();
        return engagements.dependOn(account, employers, accounts.ownedAlone(account), OVER);
    }
}
