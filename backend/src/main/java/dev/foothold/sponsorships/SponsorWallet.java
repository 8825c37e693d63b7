package dev.foothold.sponsorships;

import dev.foothold.payments.WalletId;
import dev.foothold.shared.Money;
import dev.foothold.universities.UniversityId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// A university's wallet and the rule by which it pays.
@Entity
class SponsorWallet extends AbstractAggregateRoot<SponsorWallet> {

    @EmbeddedId
    private WalletId id;

    private UniversityId university;
    private String name;

    @Enumerated(EnumType.STRING)
    private WalletState state;

    private int projectsPerEmployer;
    private Money highestFee;
    private boolean earlyYearsOnly;

    @ElementCollection
    @CollectionTable(name = "sponsor_wallet_place", joinColumns = @JoinColumn(name = "wallet"))
    private Set<SponsoredPlace> places = new HashSet<>();

    private Instant openedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SponsorWallet() {}

    SponsorWallet(WalletId id, UniversityId university, SponsorTerms terms, Instant at) {
        this.id = id;
        this.university = university;
        this.state = WalletState.ACTIVE;
        this.name = terms.name();
        this.highestFee = terms.highestFee();
        this.openedAt = at;
        change(terms);
    }

    /// Another rule from now on; what was paid before stays as it is.
    void change(SponsorTerms terms) {
        terms.mustHold();
        name = terms.name();
        projectsPerEmployer = terms.projectsPerEmployer();
        highestFee = terms.highestFee();
        earlyYearsOnly = terms.earlyYearsOnly();
        places.retainAll(terms.places());
        places.addAll(terms.places());
    }

    /// Tells whether it is news.
    boolean become(WalletState next) {
        if (state == next) {
            return false;
        }
        if (!state.leadsTo(next)) {
            throw new WalletHasEnded();
        }
        state = next;
        return true;
    }

    /// Refuses work that the rule does not pay for.
    ///
    /// @param paidFor how many projects of the employer it pays for already
    void mustPayFor(Candidate work, int paidFor) {
        if (state != WalletState.ACTIVE) {
            throw new NotSponsored("It does not pay for new projects now.");
        }
        if (work.fee().compareTo(highestFee) > 0) {
            throw new NotSponsored("The fee is higher than it pays for.");
        }
        if (places.stream().noneMatch(place -> work.places().stream().anyMatch(place::covers))) {
            throw new NotSponsored("It pays for local employers only.");
        }
        if (earlyYearsOnly && !work.welcomesEarlyYears()) {
            throw new NotSponsored("It pays for projects that first- and second-year students may apply for.");
        }
        if (paidFor >= projectsPerEmployer) {
            throw new NotSponsored("It has paid for as many of your projects as it may.");
        }
    }

    /// Whether the rule pays for the work.
    boolean paysFor(Candidate work, int paidFor) {
        try {
            mustPayFor(work, paidFor);
            return true;
        } catch (NotSponsored refusal) {
            return false;
        }
    }

    /// What is left no longer pays for every project that the rule allows.
    void noteBalance(Money balance, Instant at) {
        if (balance.compareTo(highestFee) < 0) {
            registerEvent(new SponsorshipEvent.MoneyRanLow(id, balance, at));
        }
    }

    WalletId id() {
        return id;
    }

    UniversityId university() {
        return university;
    }

    String name() {
        return name;
    }

    WalletState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    SponsorTerms terms() {
        return new SponsorTerms(
                name,
                projectsPerEmployer,
                highestFee,
                places.stream()
                        .sorted(Comparator.comparing(SponsoredPlace::state).thenComparing(SponsoredPlace::city))
                        .toList(),
                earlyYearsOnly);
    }
}
