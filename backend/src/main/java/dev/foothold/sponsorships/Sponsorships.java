package dev.foothold.sponsorships;

import static dev.foothold.accounts.OrganisationRole.FINANCE;
import static dev.foothold.accounts.OrganisationRole.OWNER;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.employers.Employers;
import dev.foothold.engagements.EngagementId;
import dev.foothold.engagements.EngagementView;
import dev.foothold.engagements.Engagements;
import dev.foothold.payments.PaymentView;
import dev.foothold.payments.Payments;
import dev.foothold.payments.WalletId;
import dev.foothold.projects.Projects;
import dev.foothold.projects.WorkMode;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The door for employers: who would pay for a piece of work, and letting them. It runs in no transaction of
/// its own, so that what was read on the way to the lock does not hide what others wrote.
@Component
public class Sponsorships {

    private final Choices choices;
    private final Engagements engagements;
    private final Employers employers;
    private final Projects projects;
    private final Payments payments;
    private final Accounts accounts;

    Sponsorships(
            Choices choices,
            Engagements engagements,
            Employers employers,
            Projects projects,
            Payments payments,
            Accounts accounts) {
        this.choices = choices;
        this.engagements = engagements;
        this.employers = employers;
        this.projects = projects;
        this.payments = payments;
        this.accounts = accounts;
    }

    /// The sponsors that would pay for the work now, at most ten. Owner or finance of the employer.
    public List<SponsorOffer> offers(AccountId actor, EngagementId id) {
        var engagement = mine(actor, id);
        var waits =
                engagement.paymentStatus() != null && engagement.paymentStatus().payable();
        return waits ? candidate(engagement).map(choices::offers).orElseGet(List::of) : List.of();
    }

    /// Lets a sponsor pay for the work; choosing it again changes nothing. Owner or finance of the employer.
    public PaymentView choose(AccountId actor, EngagementId id, WalletId wallet) {
        var work =
                candidate(mine(actor, id)).orElseThrow(() -> new NotSponsored("Both sides sign the agreement first."));
        choices.choose(actor, work, wallet);
        return payments.view(actor, work.payment());
    }

    private EngagementView mine(AccountId actor, EngagementId id) {
        var engagement = engagements.get(id);
        if (!accounts.isMember(actor, engagement.employer().id())) {
            throw new NotFound("engagement");
        }
        accounts.require(actor, engagement.employer().id(), OWNER, FINANCE);
        return engagement;
    }

    private Optional<Candidate> candidate(EngagementView engagement) {
        var payment = engagement.payment();
        if (payment == null) {
            return Optional.empty();
        }
        var terms = projects.get(engagement.project()).terms();
        var places = new ArrayList<Place>();
        places.add(employers.get(engagement.employer()).place());
        if (terms.mode() != WorkMode.REMOTE && terms.place() != null) {
            places.add(terms.place());
        }
        return Optional.of(new Candidate(
                engagement.id(),
                payment,
                engagement.employer(),
                engagement.employerName(),
                engagement.projectTitle(),
                engagement.student(),
                engagement.fee(),
                List.copyOf(places),
                terms.audience().welcomesEarlyYears()));
    }
}
