package dev.foothold.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.StripeException;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferReversalCreateParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Stripe refuses, the stand-in refuses in the same words.
class RefusalsTest {
    private TestPlatform platform;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        platform = TestPlatform.in(directory);
    }

    @AfterEach
    void stop() throws Exception {
        platform.close();
    }

    @Test
    void knowsOnlyTestKeys() {
        assertThatThrownBy(() ->
                        platform.stripe("sk_live_1234567890").v1().balance().retrieve())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("sk_****7890");
    }

    @Test
    void saysWhatItDoesNotHave() {
        refuses("resource_missing", () -> platform.stripe().v1().charges().retrieve("ch_nothing"));
        assertThatThrownBy(() -> platform.stripe().v1().balance().retrieve(TestPlatform.as("acct_nobody")))
                .isInstanceOf(PermissionException.class);
        assertThatThrownBy(() -> platform.stripe().v2().core().accounts().retrieve("acct_nobody"))
                .isInstanceOfSatisfying(
                        StripeException.class,
                        refused -> assertThat(refused.getStatusCode()).isEqualTo(404));
    }

    @Test
    void refusesWhatCannotBeExpanded() throws Exception {
        var session = platform.session(40_000).getId();
        var expand = SessionRetrieveParams.builder().addExpand("moon").build();

        assertThatThrownBy(() -> platform.stripe().v1().checkout().sessions().retrieve(session, expand))
                .hasMessageContaining("cannot be expanded (moon)");
    }

    @Test
    void refusesASessionThatEndsTooSoonOrTooLate() {
        for (var minutes : new long[] {5, 60 * 30}) {
            var order = TestPlatform.order(40_000)
                    .setExpiresAt(Instant.now().getEpochSecond() + minutes * 60)
                    .build();

            assertThatThrownBy(
                            () -> platform.stripe().v1().checkout().sessions().create(order))
                    .hasMessageContaining("expires_at");
        }
    }

    @Test
    void refusesAmountsThatAreTooSmall() {
        refuses("amount_too_small", () -> platform.session(49));
    }

    @Test
    void transfersOnlyToWhoeverIsReady() throws Exception {
        var charge = platform.paidCharge(40_000);
        var account = platform.account().getId();

        refuses("insufficient_capabilities_for_transfer", () -> platform.transfer(account, charge, 36_000));
        refuses("resource_missing", () -> platform.transfer("acct_nobody", charge, 36_000));
    }

    @Test
    void transfersNoMoreThanTheChargeBrought() throws Exception {
        var charge = platform.paidCharge(40_000);
        var account = platform.payableAccount();
        platform.transfer(account, charge, 36_000);

        assertThatThrownBy(() -> platform.transfer(account, charge, 4_001))
                .hasMessageContaining("must not exceed the source amount of usd400.00");
    }

    @Test
    void transfersFromTheBalanceOnlyWhatIsAvailable() throws Exception {
        platform.paidCharge(40_000);
        var transfer = TransferCreateParams.builder()
                .setAmount(1_000L)
                .setCurrency("usd")
                .setDestination(platform.payableAccount())
                .build();

        refuses("balance_insufficient", () -> platform.stripe().v1().transfers().create(transfer));
    }

    @Test
    void doesNotKnowWhatIsInAPayoutMadeByHand() throws Exception {
        platform.paidCharge(40_000);
        platform.advance(Duration.ofDays(3));
        var payouts = platform.stripe().v1().payouts();
        var byHand = payouts.create(PayoutCreateParams.builder()
                .setAmount(1_000L)
                .setCurrency("usd")
                .build());
        var inside =
                BalanceTransactionListParams.builder().setPayout(byHand.getId()).build();

        refuses(
                "parameter_invalid",
                () -> platform.stripe().v1().balanceTransactions().list(inside));
    }

    @Test
    void reversesOnlyWhatTheAccountStillHas() throws Exception {
        var transfer = platform.transfer(platform.payableAccount(), platform.paidCharge(40_000), 36_000);
        platform.advance(Duration.ofDays(3));
        var reversal = TransferReversalCreateParams.builder().setAmount(36_000L).build();

        refuses(
                "balance_insufficient",
                () -> platform.stripe().v1().transfers().reversals().create(transfer.getId(), reversal));
    }

    @Test
    void refundsNoMoreThanWasPaid() throws Exception {
        var charge = platform.paidCharge(40_000);
        var tooMuch = RefundCreateParams.builder()
                .setCharge(charge)
                .setAmount(40_001L)
                .build();

        assertThatThrownBy(() -> platform.stripe().v1().refunds().create(tooMuch))
                .hasMessageContaining("greater than unrefunded amount");
    }

    @Test
    void namesAParameterItDoesNotKnow() {
        var order = TransferCreateParams.builder()
                .setAmount(1_000L)
                .setCurrency("usd")
                .setDestination("acct_nobody")
                .putExtraParam("nonsense", "1")
                .build();

        refuses("parameter_unknown", () -> platform.stripe().v1().transfers().create(order));
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(code));
    }
}
