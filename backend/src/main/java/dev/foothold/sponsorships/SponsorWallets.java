package dev.foothold.sponsorships;

import static dev.foothold.accounts.OrganisationRole.CAREER_SERVICES;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.TopUpPage;
import dev.foothold.payments.WalletId;
import dev.foothold.payments.Wallets;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.universities.Universities;
import dev.foothold.universities.UniversityId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// The door to a university's wallets: open, fill, pause, end, and see what the money did. Career services only.
@Component
public class SponsorWallets {

    private static final Limit LISTED = Limit.of(50);
    private static final int LONGEST_SHEET = 5_000;

    private final SponsorWalletRepository wallets;
    private final SponsorshipRepository sponsorships;
    private final SponsorViews views;
    private final Wallets money;
    private final Universities universities;
    private final Accounts accounts;
    private final SponsorshipSettings settings;
    private final Clock clock;

    SponsorWallets(
            SponsorWalletRepository wallets,
            SponsorshipRepository sponsorships,
            SponsorViews views,
            Wallets money,
            Universities universities,
            Accounts accounts,
            SponsorshipSettings settings,
            Clock clock) {
        this.wallets = wallets;
        this.sponsorships = sponsorships;
        this.views = views;
        this.money = money;
        this.universities = universities;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /// The wallets of a university, newest first, at most 50.
    @Transactional(readOnly = true)
    public List<SponsorWalletRow> of(AccountId actor, UniversityId university) {
        mustRun(actor, university);
        return views.rows(wallets.findByUniversityOrderByOpenedAtDesc(university, LISTED));
    }

    /// Opens an empty wallet.
    @Transactional
    public SponsorWalletView open(AccountId actor, UniversityId university, SponsorTerms terms) {
        mustRun(actor, university);
        terms.mustHold();
        if (wallets.open(university) >= settings.mostWallets()) {
            throw new TooManyWallets(settings.mostWallets());
        }
        var id = money.open(university.id(), sponsor(university, terms));
        return views.view(wallets.saveAndFlush(new SponsorWallet(id, university, terms, clock.instant())));
    }

    /// One wallet.
    @Transactional(readOnly = true)
    public SponsorWalletView view(AccountId actor, UniversityId university, WalletId id) {
        return views.view(existing(actor, university, id));
    }

    /// Another name or rule from now on.
    @Transactional
    public SponsorWalletView change(AccountId actor, UniversityId university, WalletId id, SponsorTerms terms) {
        var wallet = locked(actor, university, id);
        wallet.change(terms);
        money.rename(id, sponsor(university, terms));
        return views.view(wallets.saveAndFlush(wallet));
    }

    /// Pauses a wallet, lets it go on, or ends it: then what is unspent goes back to whoever paid it.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public SponsorWalletView become(AccountId actor, UniversityId university, WalletId id, WalletState state) {
        var wallet = locked(actor, university, id);
        if (wallet.become(state) && state == WalletState.ENDED) {
            money.giveBack(id);
        }
        return views.view(wallets.saveAndFlush(wallet));
    }

    /// Opens the hosted page on which money is added.
    public TopUpPage topUp(AccountId actor, UniversityId university, WalletId id, Money amount, String returnPath) {
        if (existing(actor, university, id).state() == WalletState.ENDED) {
            throw new WalletHasEnded();
        }
        return money.topUp(actor, id, amount, returnPath);
    }

    /// The projects that a wallet pays for, newest first.
    @Transactional(readOnly = true)
    public CursorPage<SponsoredProjectView> projects(
            AccountId actor, UniversityId university, WalletId id, @Nullable String cursor, int limit) {
        existing(actor, university, id);
        var from = Cursor.parse(cursor);
        var found = sponsorships.page(id, from.at(), from.id(), Limit.of(limit + 1));
        var page = CursorPage.of(found, limit, last -> new Cursor(last.chosenAt(), last.id()).text());
        return new CursorPage<>(views.projects(page.items()), page.next());
    }

    /// The same as CSV, at most 5,000 lines.
    @Transactional(readOnly = true)
    public String sheet(AccountId actor, UniversityId university, WalletId id) {
        existing(actor, university, id);
        var from = Cursor.newest();
        return SponsoredSheet.of(views.projects(sponsorships.page(id, from.at(), from.id(), Limit.of(LONGEST_SHEET))));
    }

    /// One wallet, for other modules.
    @Transactional(readOnly = true)
    public SponsorWalletView get(WalletId id) {
        return views.view(wallets.findById(id).orElseThrow(() -> new NotFound("wallet")));
    }

    private SponsorWallet existing(AccountId actor, UniversityId university, WalletId id) {
        mustRun(actor, university);
        return wallets.findById(id)
                .filter(wallet -> wallet.university().equals(university))
                .orElseThrow(() -> new NotFound("wallet"));
    }

    private SponsorWallet locked(AccountId actor, UniversityId university, WalletId id) {
        mustRun(actor, university);
        return wallets.locked(id)
                .filter(wallet -> wallet.university().equals(university))
                .orElseThrow(() -> new NotFound("wallet"));
    }

    private void mustRun(AccountId actor, UniversityId university) {
        accounts.require(actor, university.id(), CAREER_SERVICES);
    }

    private String sponsor(UniversityId university, SponsorTerms terms) {
        return universities.get(university).name() + " (" + terms.name() + ")";
    }
}
