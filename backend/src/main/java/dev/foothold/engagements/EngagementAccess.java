package dev.foothold.engagements;

import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;
import static dev.foothold.accounts.OrganisationRole.SUPERVISOR;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.MembershipView;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Says who may read an engagement and who may act in it. What is not theirs does not exist for them.
@Component
class EngagementAccess {

    private static final OrganisationRole[] TEAM = {OWNER, RECRUITER, SUPERVISOR};
    private static final OrganisationRole[] JUDGES = {OWNER, SUPERVISOR};

    private final EngagementRepository engagements;
    private final Accounts accounts;

    EngagementAccess(EngagementRepository engagements, Accounts accounts) {
        this.engagements = engagements;
        this.accounts = accounts;
    }

    Engagement readable(AccountId actor, EngagementId id) {
        var engagement = engagements.findById(id).orElseThrow(() -> new NotFound("engagement"));
        reader(actor, engagement);
        return engagement;
    }

    /// For the student or the team of the employer.
    Engagement ofEither(AccountId actor, EngagementId id) {
        var engagement = lock(id);
        if (!reader(actor, engagement).isStudent()) {
            accounts.require(actor, engagement.employer().id(), TEAM);
        }
        return engagement;
    }

    /// For the student or the team of the employer, only to look.
    Engagement seenByEither(AccountId actor, EngagementId id) {
        var engagement = readable(actor, id);
        if (!reader(actor, engagement).isStudent()) {
            accounts.require(actor, engagement.employer().id(), TEAM);
        }
        return engagement;
    }

    /// For the student or whoever guides the work.
    Engagement ofStudentOrSupervisor(AccountId actor, EngagementId id) {
        var engagement = lock(id);
        if (!reader(actor, engagement).isStudent()) {
            accounts.require(actor, engagement.employer().id(), JUDGES);
        }
        return engagement;
    }

    Engagement ofStudent(AccountId actor, EngagementId id) {
        var engagement = lock(id);
        if (!reader(actor, engagement).isStudent()) {
            throw new NotPermitted("Only the student hands in the work.");
        }
        return engagement;
    }

    /// For whoever judges the work; never the one who did it.
    Engagement ofSupervisor(AccountId actor, EngagementId id) {
        var engagement = lock(id);
        if (reader(actor, engagement).isStudent()) {
            throw new OwnWork();
        }
        accounts.require(actor, engagement.employer().id(), JUDGES);
        return engagement;
    }

    Reader reader(AccountId actor, Engagement engagement) {
        if (engagement.payee().equals(actor)) {
            return new Reader(Side.STUDENT, Set.of());
        }
        return accounts.memberships(actor).stream()
                .filter(membership ->
                        membership.organisation().equals(engagement.employer().id()))
                .findFirst()
                .map(MembershipView::roles)
                .map(roles -> new Reader(Side.EMPLOYER, roles))
                .orElseThrow(() -> new NotFound("engagement"));
    }

    private Engagement lock(EngagementId id) {
        return engagements.lock(id).orElseThrow(() -> new NotFound("engagement"));
    }
}
