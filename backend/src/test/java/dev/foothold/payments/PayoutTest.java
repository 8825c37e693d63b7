package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.StripeBankPayout;
import dev.foothold.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        payout.block(BlockedReason.ONBOARDING, NOW);

        payout.unblock(NOW);

        assertThat(payout.requestTransfer("acct_1", NOW)).isEqualTo(1);
        assertThat(payout.view().blockedReason()).isNull();
    }

    @Test
    void saysWhatItWaitsFor() {
        assertThat(waitsFor(BlockedReason.ONBOARDING)).isEqualTo("Waits until the student can be paid");
        assertThat(waitsFor(BlockedReason.ACCOUNT_CLOSED)).isEqualTo("Waits until the student can be paid");
        // whoever paid reads it too, and what the student has told Stripe is not theirs to know
        assertThat(waitsFor(BlockedReason.TAX)).isEqualTo("Waits until the student can be paid");
        assertThat(waitsFor(BlockedReason.DISPUTE)).isEqualTo("Waits until the payer's bank has decided");
        assertThat(waitsFor(BlockedReason.FRAUD_WARNING))
                .isEqualTo("Waits until a bank's question about the payment is settled");
        assertThat(waitsFor(BlockedReason.RISK)).isEqualTo("Waits until a question is settled");
    }

    @Test
    void tellsThatItWaitsForSomethingElseOnceAndOnlyOnAChange() {
        var payout = owed();
        payout.block(BlockedReason.DISPUTE, NOW);

        assertThat(payout.stillBlocked(BlockedReason.DISPUTE, NOW)).isFalse();
        assertThat(payout.stillBlocked(BlockedReason.ONBOARDING, NOW)).isTrue();
        assertThat(payout.stillBlocked(BlockedReason.ONBOARDING, NOW)).isFalse();

        assertThat(payout.waitsForStudent()).isTrue();
        assertThat(payout.view().status()).isEqualTo(PayoutStatus.BLOCKED);
        payout.unblock(NOW);
        assertThatIllegalStateException().isThrownBy(() -> payout.stillBlocked(BlockedReason.DISPUTE, NOW));
    }

    @Test
    void waitsForTheStudentWhereNobodyElseCanHelpItOn() {
        assertThat(BlockedReason.values())
                .filteredOn(reason -> {
                    var payout = owed();
                    payout.block(reason, NOW);
                    return payout.waitsForStudent();
                })
                .containsExactly(BlockedReason.ONBOARDING, BlockedReason.TAX);
    }

    @Test
    void isOnlyTriedAgainByHandAfterARefusal() {
        var payout = owed();
        payout.requestTransfer("acct_1", NOW);
        assertThatExceptionOfType(PayoutNotRefused.class).isThrownBy(() -> payout.retry(NOW));
        payout.refuse("resource_missing", NOW);

        payout.retry(NOW);

        assertThat(payout.view().blockedReason()).isNull();
        assertThat(payout.requestTransfer("acct_2", NOW)).isEqualTo(2);
        payout.inDoubt(NOW);
        assertThatExceptionOfType(PayoutNotRefused.class).isThrownBy(() -> payout.retry(NOW));
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

        assertThatIllegalStateException().isThrownBy(() -> payout.block(BlockedReason.ONBOARDING, NOW));
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

        payout.bank(first(StripeBankPayout.Status.PAID), NOW);
        payout.bank(first(StripeBankPayout.Status.UNDERWAY), NOW);
        assertThat(payout.status()).isEqualTo(PayoutStatus.PAID);

        payout.bank(first(StripeBankPayout.Status.FAILED), NOW);
        payout.bank(first(StripeBankPayout.Status.PAID), NOW);
        assertThat(payout.status()).isEqualTo(PayoutStatus.BANK_FAILED);
        assertThat(payout.view().paidAt()).isNull();
    }

    @Test
    void followsThePayoutThatBringsItAgainAndForgetsTheOneThatWasSentBack() {
        var payout = owed();
        payout.requestTransfer("acct_1", NOW);
        payout.transferred("tr_1", NOW);
        payout.bank(first(StripeBankPayout.Status.FAILED), NOW);

        payout.bank(second(StripeBankPayout.Status.UNDERWAY, NOW.plusSeconds(60)), NOW);
        payout.bank(first(StripeBankPayout.Status.FAILED), NOW);
        assertThat(payout.status()).isEqualTo(PayoutStatus.BANK_PENDING);

        payout.bank(second(StripeBankPayout.Status.PAID, NOW.plusSeconds(60)), NOW);
        payout.bank(first(StripeBankPayout.Status.FAILED), NOW);
        assertThat(payout.status()).isEqualTo(PayoutStatus.PAID);
    }

    @Test
    void followsTheLaterPayoutAlsoWhenNobodyToldThatTheFirstWasSentBack() {
        var payout = owed();
        payout.requestTransfer("acct_1", NOW);
        payout.transferred("tr_1", NOW);
        payout.bank(first(StripeBankPayout.Status.PAID), NOW);

        // made within the same second
        payout.bank(second(StripeBankPayout.Status.UNDERWAY, NOW), NOW);
        payout.bank(first(StripeBankPayout.Status.FAILED), NOW);

        assertThat(payout.status()).isEqualTo(PayoutStatus.BANK_PENDING);
        assertThat(payout.view().paidAt()).isNull();
    }

    private static String waitsFor(BlockedReason reason) {
        var payout = owed();
        payout.block(reason, NOW);
        var steps = new ArrayList<MoneyStep>();
        payout.tell(steps);
        return steps.getLast().what();
    }

    private static StripeBankPayout first(StripeBankPayout.Status status) {
        return new StripeBankPayout("po_1", "acct_1", status, 90_04, "USD", NOW, List.of("tr_1"));
    }

    private static StripeBankPayout second(StripeBankPayout.Status status, Instant createdAt) {
        return new StripeBankPayout("po_2", "acct_1", status, 90_04, "USD", createdAt, List.of("tr_1"));
    }

    private static Payout owed() {
        return new Payout(PaymentId.next(), 0, AccountId.next(), Money.usd(100_05), Money.usd(10_01), NOW);
    }
}
