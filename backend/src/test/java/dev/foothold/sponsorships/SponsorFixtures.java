package dev.foothold.sponsorships;

import dev.foothold.payments.WalletFixtures;
import dev.foothold.payments.WalletId;
import dev.foothold.shared.Money;
import dev.foothold.universities.UniversityFixtures;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/// Universities with wallets, reached by the verbs that people use. The sample employers are in Duluth, Minnesota.
class SponsorFixtures {

    private final SponsorWallets wallets;
    private final UniversityFixtures universities;
    private final WalletFixtures money;

    SponsorFixtures(BeanFactory beans) {
        wallets = beans.getBean(SponsorWallets.class);
        universities = new UniversityFixtures(beans);
        money = new WalletFixtures(beans);
    }

    /// A wallet, its university and somebody of career services.
    record Funded(WalletId id, UniversityFixtures.Staffed university) {}

    /// So much is in it, for two projects of each employer in Minnesota.
    Funded with(long cents) {
        return with(cents, terms(2, 500_00, "MN", ""));
    }

    /// The same with another rule.
    Funded with(long cents, SponsorTerms terms) {
        var university = universities.joined();
        var wallet = wallets.open(university.staff(), university.id(), terms).id();
        if (cents > 0) {
            money.fill(university.staff(), wallet, cents);
        }
        return new Funded(wallet, university);
    }

    /// Waits until so much is in it.
    void awaitBalance(Funded wallet, long cents) {
        money.awaitBalance(wallet.id(), cents);
    }

    static SponsorTerms terms(int projects, long highestFee, String state, String city) {
        return new SponsorTerms(
                "First projects", projects, Money.usd(highestFee), List.of(new SponsoredPlace(state, city)), false);
    }
}
