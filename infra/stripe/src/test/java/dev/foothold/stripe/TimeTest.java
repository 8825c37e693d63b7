package dev.foothold.stripe;

import static dev.foothold.stripe.TestPlatform.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.BalanceTransaction;
import com.stripe.model.Payout;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.v2.core.AccountCloseParams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens by the clock and by the banks alone.
class TimeTest {
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
    void paysTheStudentsBankWhenTheMoneyIsAvailable() throws Exception {
        var account = platform.payableAccount();
        platform.transfer(account, platform.paidCharge(40_000), 36_000);
        assertThat(payouts(account)).isEmpty();

        platform.advance(Duration.ofDays(2).plusMinutes(1));
        var underWay = payouts(account).getFirst();
        platform.advance(Duration.ofDays(1));
        var arrived = payouts(account).getFirst();

        assertThat(underWay.getStatus()).isEqualTo("pending");
        assertThat(arrived.getStatus()).isEqualTo("paid");
        assertThat(arrived.getAmount()).isEqualTo(36_000);
        assertThat(arrived.getAutomatic()).isTrue();
        assertThat(inside(arrived.getId(), account)).extracting("type").containsExactly("payout", "payment");
        assertThat(platform.stripe().v1().payouts().list().getData()).isEmpty();
    }

    @Test
    void bringsAFailedPayoutBackAndTellsTheConnectEndpoint() throws Exception {
        try (var inbox = new TestInbox()) {
            inbox.listenTo(platform);
            var account = platform.payableAccount();
            platform.transfer(account, platform.paidCharge(40_000), 36_000);
            platform.advance(Duration.ofDays(4));
            var payout = payouts(account).getFirst().getId();

            platform.control("payouts/" + payout + "/fail", "{}");

            var letter = inbox.next("payout.failed");
            assertThat(letter.endpoint()).isEqualTo("connect");
            assertThat(letter.body()).contains("\"account\":\"" + account + "\"");
            assertThat(available(account)).isEqualTo(36_000);
            platform.control("onboard/" + account, "{}");
            platform.advance(Duration.ofMinutes(1));
            assertThat(payouts(account)).hasSize(2);
            var again = inside(payouts(account).getFirst().getId(), account);
            assertThat(again).extracting("type").containsExactly("payout", "payout_failure");
            assertThat(again.getLast().getSource()).isEqualTo(payout);
        }
    }

    @Test
    void keepsARefundWaitingUntilThereIsMoney() throws Exception {
        var charge = platform.paidCharge(40_000);
        var order = RefundCreateParams.builder().setCharge(charge).build();

        var refund = platform.stripe().v1().refunds().create(order);
        platform.control("top-ups", "{\"amount\": 5000}");
        platform.advance(Duration.ofSeconds(1));

        assertThat(refund.getStatus()).isEqualTo("pending");
        assertThat(refund.getPendingReason()).isEqualTo("insufficient_funds");
        assertThat(platform.stripe().v1().refunds().retrieve(refund.getId()).getStatus())
                .isEqualTo("succeeded");
    }

    @Test
    void takesDisputedMoneyAndBringsItBackWhenWon() throws Exception {
        var charge = platform.paidCharge(40_000);

        platform.control("disputes", "{\"charge\": \"" + charge + "\"}");
        var dispute = platform.stripe().v1().disputes().list().getData().getFirst();
        var after = total();
        platform.control("disputes/" + dispute.getId() + "/close", "{\"outcome\": \"won\"}");

        assertThat(dispute.getStatus()).isEqualTo("needs_response");
        assertThat(dispute.getBalanceTransactions().getFirst().getNet()).isEqualTo(-41_500);
        assertThat(after).isEqualTo(38_810 - 41_500);
        assertThat(total()).isEqualTo(38_810 - 1_500);
    }

    @Test
    void datesObjectsWithItsOwnClock() throws Exception {
        platform.control("clock", "{\"now\": \"2026-01-15T12:00:00Z\"}");

        var session = platform.session(40_000);
        platform.control("clock", "{}");

        assertThat(session.getCreated()).isBetween(1_768_478_400L, 1_768_478_410L);
        assertThat(platform.session(40_000).getCreated()).isGreaterThan(1_768_478_410L);
    }

    @Test
    void closesAnAccountThatHasNothingLeft() throws Exception {
        var account = platform.payableAccount();
        var accounts = platform.stripe().v2().core().accounts();

        var closed = accounts.close(account, AccountCloseParams.builder().build());

        assertThat(closed.getClosed()).isTrue();
    }

    private List<BalanceTransaction> inside(String payout, String account) throws Exception {
        var part = BalanceTransactionListParams.builder().setPayout(payout).build();
        return platform.stripe()
                .v1()
                .balanceTransactions()
                .list(part, as(account))
                .getData();
    }

    private List<Payout> payouts(String account) throws Exception {
        return platform.stripe().v1().payouts().list(as(account)).getData();
    }

    private long available(String account) throws Exception {
        return platform.stripe()
                .v1()
                .balance()
                .retrieve(as(account))
                .getAvailable()
                .getFirst()
                .getAmount();
    }

    private long total() throws Exception {
        var balance = platform.stripe().v1().balance().retrieve();
        return balance.getAvailable().getFirst().getAmount()
                + balance.getPending().getFirst().getAmount();
    }
}
