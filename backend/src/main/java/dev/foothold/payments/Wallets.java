package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.ledger.Ledger;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.Rules;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// The door to sponsors' money: fill a wallet, pay for work from it, give back what is unspent. Who may do so is known
/// to whoever calls, but for the payment page.
@Component
public class Wallets {

    private static final Money LEAST = Money.usd(50_00);
    private static final Money MOST = Money.usd(50_000_00);
    private static final Limit TOP_UPS = Limit.of(200);

    private final WalletRepository wallets;
    private final PaymentRepository payments;
    private final WalletMoney money;
    private final Funding funding;
    private final Refunds refunds;
    private final PaymentPages pages;
    private final Ledger ledger;
    private final Phase phase;
    private final Clock clock;

    Wallets(
            WalletRepository wallets,
            PaymentRepository payments,
            WalletMoney money,
            Funding funding,
            Refunds refunds,
            PaymentPages pages,
            Ledger ledger,
            Phase phase,
            Clock clock) {
        this.wallets = wallets;
        this.payments = payments;
        this.money = money;
        this.funding = funding;
        this.refunds = refunds;
        this.pages = pages;
        this.ledger = ledger;
        this.phase = phase;
        this.clock = clock;
    }

    /// An empty wallet.
    ///
    /// @param owner the organisation whose money it will be
    /// @param sponsor what employers read when it pays for them
    @Transactional
    public WalletId open(UUID owner, String sponsor) {
        return wallets.save(new Wallet(owner, sponsor, clock.instant())).id();
    }

    /// Employers read another name from now on.
    @Transactional
    public void rename(WalletId id, String sponsor) {
        var wallet = locked(id);
        wallet.rename(sponsor);
        wallets.save(wallet);
    }

    /// Opens the hosted page for a top-up; while one of the same amount waits to be paid, that one is used again.
    public TopUpPage topUp(AccountId actor, WalletId id, Money amount, String returnPath) {
        new Rules()
                .check(amount.currency().equals("USD"), "amount", "Payments are in US dollars.")
                .check(
                        amount.minor() >= LEAST.minor() && amount.minor() <= MOST.minor(),
                        "amount",
                        "Add $50.00 to $50,000.00 at a time.")
                .throwIfBroken();
        var payment = phase.give(() -> waiting(locked(id), amount));
        var page = pages.open(actor, payment, returnPath);
        return new TopUpPage(payment, page.url(), page.expiresAt());
    }

    /// Pays for work instead of the employer that was asked to; again by the same wallet, it changes nothing.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void pay(WalletId id, PaymentId work) {
        var payment = payments.locked(work)
                .filter(one -> one.purpose() == PaymentPurpose.WORK)
                .orElseThrow(() -> new NotFound("payment"));
        if (payment.isSponsoredBy(id)) {
            return;
        }
        money.pay(id, payment);
        payments.save(payment);
        funding.closePage(payment);
    }

    /// Gives what is unspent back to whoever paid it, the newest top-up first; what a bank is looking into stays.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void giveBack(WalletId id) {
        var topUps = payments.inWallet(id, TOP_UPS).stream()
                .map(payments::locked)
                .flatMap(Optional::stream)
                .toList();
        for (var topUp : topUps) {
            var part = money.drain(topUp, topUp.inWallet());
            if (part.isPositive()) {
                refunds.giveBack(topUp, part, "unspent money of a wallet that has ended");
            }
        }
    }

    /// What the wallet's money did.
    @Transactional(readOnly = true)
    public WalletView get(WalletId id) {
        var balance =
                wallets.findById(id).orElseThrow(() -> new NotFound("wallet")).balance();
        var moved = ledger.movedByKind("wallet:" + id);
        var returned = moved.getOrDefault("RETURNED_TO_WALLET", 0L);
        var sponsored = -moved.getOrDefault("SPONSORED", 0L);
        var spent = payments.releasedOf(id);
        return new WalletView(
                id,
                balance,
                Money.usd(moved.getOrDefault("WALLET_FILLED", 0L)),
                Money.usd(-moved.getOrDefault("WALLET_DRAINED", 0L)),
                Money.usd(sponsored - returned - spent),
                Money.usd(spent),
                Money.usd(returned),
                payments.isInDoubt(id));
    }

    /// The top-ups of a wallet, newest first, at most 200.
    @Transactional(readOnly = true)
    public List<TopUpView> topUps(WalletId id) {
        return payments.topUps(id, TOP_UPS).stream().map(Payment::topUp).toList();
    }

    /// What sponsors' money did for these payments; those that no wallet paid are left out.
    @Transactional(readOnly = true)
    public Map<PaymentId, SponsoredView> sponsored(Collection<PaymentId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : payments.findAllByIdIn(ids).stream()
                        .filter(Payment::isSponsored)
                        .collect(Collectors.toMap(Payment::id, Payment::sponsored));
    }

    private PaymentId waiting(Wallet wallet, Money amount) {
        return payments.topUps(wallet.id(), TOP_UPS).stream()
                .filter(topUp -> topUp.status().payable() && topUp.amount().equals(amount))
                .findFirst()
                .orElseGet(() -> payments.save(new Payment(wallet, amount, clock.instant())))
                .id();
    }

    private Wallet locked(WalletId id) {
        return wallets.locked(id).orElseThrow(() -> new NotFound("wallet"));
    }
}
