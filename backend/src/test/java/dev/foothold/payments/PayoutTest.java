package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.StripeBankPayout;
import dev.foothold.shared.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PayoutTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void feeAndNetAddUpToTheGross() {
        var payout = owed();

        assertThat(payout.net().plus(payout.platformFee())).isEqualTo(payout.gross());
    }

    @Test
    void waitsForTheStudentAndGoesOn() {
        var payout = owed();
        payout.block(Payout.ONBOARDING, NOW);

        payout.unblock(NOW);

        assertThat(payout.requestTransfer("acct_1", NOW)).isEqualTo(1);
        assertThat(payout.view().blockedReason()).isNull();
    }

    @Test
    void cannotBeRequestedTwice() {
        var payout = owed();
        payout.requestTransfer("acct_1", NOW);

        assertThatIllegalStateException().isThrownBy(() -> payout.requestTransfer("acct_1", NOW));
    }

    @Test
    void doubtEndsInATransferOrInARefusalButNeverInASecondRequest() {
        var payout = owed();
        payout.requestTransfer("acct_1", NOW);
        payout.inDoubt(NOW);

        assertThatIllegalStateException().isThrownBy(() -> payout.block(Payout.ONBOARDING, NOW));
        payout.transferred("tr_1", NOW);

        assertThat(payout.status()).isEqualTo(PayoutStatus.TRANSFERRED);
    }

    @Test
    void aRefusedAttemptIsFollowedByOneWithItsOwnNumber() {
        var payout = owed();
        payout.requestTransfer("acct_1", NOW);

        payout.postpone(NOW);

        assertThat(payout.requestTransfer("acct_1", NOW)).isEqualTo(2);
    }

    @Test
    void followsTheBankAndForgetsLateNews() {
        var payout = owed();
        payout.requestTransfer("acct_1", NOW);
        payout.transferred("tr_1", NOW);

        payout.bank(StripeBankPayout.Status.PAID, NOW);
        payout.bank(StripeBankPayout.Status.UNDERWAY, NOW);
        assertThat(payout.status()).isEqualTo(PayoutStatus.PAID);

        payout.bank(StripeBankPayout.Status.FAILED, NOW);
        assertThat(payout.status()).isEqualTo(PayoutStatus.BANK_FAILED);
        assertThat(payout.view().paidAt()).isNull();
    }

    private static Payout owed() {
        return new Payout(PaymentId.next(), 0, AccountId.next(), Money.usd(100_05), Money.usd(10_01), NOW);
    }
}
