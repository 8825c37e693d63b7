package dev.foothold.payments;

import static org.awaitility.Awaitility.await;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import dev.foothold.universities.UniversityFixtures;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;

/// Wallets with money in them, filled on the hosted page.
public class WalletFixtures {

    private final Wallets wallets;
    private final UniversityFixtures universities;
    private final StandIn standIn;

    /// Takes the doors from the running application.
    public WalletFixtures(BeanFactory beans) {
        wallets = beans.getBean(Wallets.class);
        universities = new UniversityFixtures(beans);
        standIn = new StandIn(beans.getBean(Environment.class));
    }

    /// A wallet and somebody who may fill it.
    public record Opened(WalletId id, UUID owner, AccountId staff) {}

    /// There is nothing in it.
    public Opened empty() {
        var university = universities.joined();
        var owner = university.id().id();
        return new Opened(wallets.open(owner, "Cedar University (First projects)"), owner, university.staff());
    }

    /// So much is in it.
    public Opened filled(long cents) {
        var wallet = empty();
        fill(wallet.staff(), wallet.id(), cents);
        return wallet;
    }

    /// Pays a top-up on the hosted page and waits until the money is there; gives its payment.
    public PaymentId fill(AccountId staff, WalletId wallet, long cents) {
        var before = wallets.get(wallet).balance();
        var page = wallets.topUp(staff, wallet, Money.usd(cents), "/wallets");
        standIn.pay(new CheckoutView(page.url(), page.expiresAt()));
        awaitBalance(wallet, before.minor() + cents);
        return page.payment();
    }

    /// Waits until so much is in it.
    public void awaitBalance(WalletId wallet, long cents) {
        await().alias("balance of wallet " + wallet)
                .atMost(Duration.ofSeconds(20))
                .until(() -> wallets.get(wallet).balance().minor() == cents);
    }
}
