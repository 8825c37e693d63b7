package dev.foothold.engagements;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.ClosingVeto;
import dev.foothold.students.Students;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// A student's account stays open while there is work to finish.
@Component
class OpenWorkVeto implements ClosingVeto {

    private static final Set<EngagementStatus> OVER = Set.of(EngagementStatus.COMPLETED, EngagementStatus.CANCELLED);

    private final EngagementRepository engagements;
    private final ObjectProvider<Students> students;

    /// Students need accounts and accounts ask this veto, so students are looked up when they are needed.
    OpenWorkVeto(EngagementRepository engagements, ObjectProvider<Students> students) {
        this.engagements = engagements;
        this.students = students;
    }

    @Override
    public Optional<String> against(AccountId account) {
        return students.getObject()
                .of(account)
                .filter(student -> engagements.hasOpen(student, OVER))
                .map(student -> "Finish or cancel your open engagements first.");
    }
}
