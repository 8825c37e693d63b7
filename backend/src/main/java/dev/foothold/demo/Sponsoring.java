package dev.foothold.demo;

import dev.foothold.accounts.AccountId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.payments.WalletId;
import dev.foothold.shared.Money;
import dev.foothold.sponsorships.SponsorTerms;
import dev.foothold.sponsorships.SponsoredPlace;
import dev.foothold.universities.UniversityId;
import java.util.List;

/// How a university pays the first projects of the employers in its state.
final class Sponsoring {

    private static final double OPENED = 170;
    private static final Money BUDGET = Money.usd(5_000_00);
    private static final Money WORKING_MONEY = Money.usd(1_000_00);
    private static final Money HIGHEST_FEE = Money.usd(900_00);

    private final Doors doors;
    private final Diary diary;
    private final Cashier cashier;

    Sponsoring(Doors doors, Diary diary, Cashier cashier) {
        this.doors = doors;
        this.diary = diary;
        this.cashier = cashier;
    }

    void play(DemoUniversity university) {
        if (cashier.plays()) {
            diary.at(diary.ago(OPENED), () -> open(university));
        }
    }

    /// Lets a sponsor pay for the work if one would.
    boolean paysFor(EngagementId work, AccountId payer) {
        var offers = doors.sponsorships().offers(payer, work);
        if (offers.isEmpty()) {
            return false;
        }
        doors.sponsorships().choose(payer, work, offers.getFirst().wallet());
        return true;
    }

    private void open(DemoUniversity university) {
        var id = university.view().id();
        var near = new SponsoredPlace(university.part().state(), "");
        var terms = new SponsorTerms("First projects", 2, HIGHEST_FEE, List.of(near), false);
        cashier.bringWorkingMoney(WORKING_MONEY);
        var wallet = doors.sponsorWallets().open(university.head(), id, terms).id();
        cashier.fill(
                university.head(),
                () -> doors.sponsorWallets().topUp(university.head(), id, wallet, BUDGET, page(id, wallet)));
    }

    private static String page(UniversityId university, WalletId wallet) {
        return "/u/" + university + "/wallets/" + wallet;
    }
}
