package dev.foothold.sponsorships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.payments.PaymentId;
import dev.foothold.payments.SponsoredView;
import dev.foothold.payments.WalletId;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import dev.foothold.students.StudentId;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The rule by which a wallet pays, and what its university may know of a student.
class SponsorWalletTest {

    private static final Place DULUTH = new Place("Duluth", "MN", null, null);
    private static final Place BOSTON = new Place("Boston", "MA", null, null);

    private final SponsorWallet wallet = new SponsorWallet(
            WalletId.next(),
            UniversityId.next(),
            new SponsorTerms(
                    "Early years",
                    2,
                    Money.usd(500_00),
                    List.of(new SponsoredPlace("mn", "duluth"), new SponsoredPlace("WI", "")),
                    true),
            Instant.EPOCH);

    @Test
    void paysTheFirstLocalProjectsUpToItsFee() {
        assertThat(wallet.paysFor(work(500_00, true, DULUTH), 0)).isTrue();
        assertThat(wallet.paysFor(work(500_00, true, DULUTH), 1)).isTrue();
        assertThat(wallet.paysFor(work(500_00, true, DULUTH), 2)).isFalse();
        assertThat(wallet.paysFor(work(500_01, true, DULUTH), 0)).isFalse();
    }

    @Test
    void isLocalWhereTheEmployerOrTheWorkIs() {
        assertThat(wallet.paysFor(work(100_00, true, BOSTON), 0)).isFalse();
        assertThat(wallet.paysFor(work(100_00, true, BOSTON, DULUTH), 0)).isTrue();
        assertThat(wallet.paysFor(work(100_00, true, new Place("Saint Paul", "MN", null, null)), 0))
                .isFalse();
        assertThat(wallet.paysFor(work(100_00, true, new Place("Madison", "WI", null, null)), 0))
                .isTrue();
    }

    @Test
    void paysForProjectsThatFirstYearsMayApplyForWhenItSaysSo() {
        assertThat(wallet.paysFor(work(100_00, false, DULUTH), 0)).isFalse();
    }

    @Test
    void paysForNothingWhilePausedAndNeverAgainOnceEnded() {
        wallet.become(WalletState.PAUSED);
        assertThat(wallet.paysFor(work(100_00, true, DULUTH), 0)).isFalse();

        wallet.become(WalletState.ENDED);

        assertThat(wallet.become(WalletState.ENDED)).isFalse();
        assertThatExceptionOfType(WalletHasEnded.class).isThrownBy(() -> wallet.become(WalletState.ACTIVE));
    }

    @Test
    void tellsTheClassStandingOfItsOwnStudentsWhoShareOnly() {
        assertThat(standing(new Studies(ClassStanding.FIRST_YEAR, true, true))).isEqualTo(ClassStanding.FIRST_YEAR);
        assertThat(standing(new Studies(ClassStanding.FIRST_YEAR, true, false))).isNull();
        assertThat(standing(new Studies(ClassStanding.FIRST_YEAR, false, true))).isNull();
    }

    private ClassStanding standing(Studies studies) {
        var work = work(100_00, true, DULUTH);
        var none = Money.usd(0);
        return new Sponsorship(wallet.id(), work, studies, new AccountId(UUID.randomUUID()), Instant.EPOCH)
                .view(new SponsoredView(work.payment(), work.fee(), work.fee(), none, none))
                .classStanding();
    }

    private static Candidate work(long cents, boolean welcomesEarlyYears, Place... places) {
        return new Candidate(
                EngagementId.next(),
                PaymentId.next(),
                EmployerId.next(),
                "Harbor Boats",
                "Clean a survey data set",
                StudentId.next(),
                Money.usd(cents),
                List.of(places),
                welcomesEarlyYears);
    }
}
