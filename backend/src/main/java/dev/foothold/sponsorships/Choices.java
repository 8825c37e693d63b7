package dev.foothold.sponsorships;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.WalletId;
import dev.foothold.payments.Wallets;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Place;
import dev.foothold.students.Students;
import dev.foothold.universities.Universities;
import dev.foothold.universities.UniversityId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Holds work against the rules of wallets, and lets one pay. The wallet is locked before its projects are counted and
/// its money moves; the payment and the money are locked after it, always in this order.
@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class Choices {

    private static final Limit LOOKED_AT = Limit.of(100);
    private static final int OFFERED = 10;

    private final SponsorWalletRepository wallets;
    private final SponsorshipRepository sponsorships;
    private final Wallets money;
    private final Students students;
    private final Universities universities;
    private final Clock clock;

    Choices(
            SponsorWalletRepository wallets,
            SponsorshipRepository sponsorships,
            Wallets money,
            Students students,
            Universities universities,
            Clock clock) {
        this.wallets = wallets;
        this.sponsorships = sponsorships;
        this.money = money;
        this.students = students;
        this.universities = universities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<SponsorOffer> offers(Candidate work) {
        var states = work.places().stream()
                .map(Place::state)
                .map(state -> state.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var found = wallets.thatMayPay(work.fee().minor(), states, LOOKED_AT).stream()
                .filter(wallet -> wallet.paysFor(work, sponsorships.paidFor(wallet.id(), work.employer())))
                .filter(wallet -> canPay(wallet, work))
                .limit(OFFERED)
                .toList();
        var names =
                universities.all(found.stream().map(SponsorWallet::university).collect(Collectors.toSet()));
        return found.stream()
                .map(wallet -> new SponsorOffer(
                        wallet.id(),
                        Objects.requireNonNull(names.get(wallet.university())).name() + " (" + wallet.name() + ")",
                        work.fee()))
                .toList();
    }

    void choose(AccountId actor, Candidate work, WalletId id) {
        var wallet = wallets.locked(id).orElseThrow(() -> new NotFound("wallet"));
        var before = sponsorships.findByPayment(work.payment());
        if (before.filter(one -> one.wallet().equals(id)).isPresent()) {
            return;
        }
        wallet.mustPayFor(work, sponsorships.paidFor(id, work.employer()));
        money.pay(id, work.payment());
        sponsorships.save(new Sponsorship(id, work, studies(work, wallet.university()), actor, clock.instant()));
        wallet.noteBalance(money.get(id).balance(), clock.instant());
        wallets.saveAndFlush(wallet);
    }

    private boolean canPay(SponsorWallet wallet, Candidate work) {
        var there = money.get(wallet.id());
        return !there.onHold() && work.fee().compareTo(there.balance()) <= 0;
    }

    private Studies studies(Candidate work, UniversityId university) {
        var facts = students.profileOf(work.student());
        return new Studies(
                students.standingAt(work.student(), clock.instant()),
                university.equals(facts.university()),
                facts.sharesWithUniversity());
    }
}
