package dev.foothold.sponsorships;

import dev.foothold.engagements.EngagementId;
import dev.foothold.payments.PaymentId;
import dev.foothold.payments.Wallets;
import dev.foothold.students.StudentId;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Follows sponsored work to its end. Most work is not sponsored, and nothing happens here for it.
@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class SponsorshipProgress {

    private final SponsorshipRepository sponsorships;
    private final SponsorWalletRepository wallets;
    private final Wallets money;

    SponsorshipProgress(SponsorshipRepository sponsorships, SponsorWalletRepository wallets, Wallets money) {
        this.sponsorships = sponsorships;
        this.wallets = wallets;
        this.money = money;
    }

    void note(EngagementId engagement, Consumer<Sponsorship> step) {
        sponsorships.locked(engagement).ifPresent(sponsorship -> {
            step.accept(sponsorship);
            sponsorships.save(sponsorship);
        });
    }

    /// What comes back into a wallet that has ended goes on to whoever paid it.
    void noteReturned(PaymentId payment) {
        sponsorships
                .findByPayment(payment)
                .flatMap(sponsorship -> wallets.locked(sponsorship.wallet()))
                .filter(wallet -> wallet.state() == WalletState.ENDED)
                .ifPresent(wallet -> money.giveBack(wallet.id()));
    }

    void noteConsent(StudentId student, boolean shared) {
        sponsorships.share(student, shared);
    }
}
