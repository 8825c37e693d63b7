package dev.foothold.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.events.V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventNotification;
import com.stripe.model.checkout.Session;
import com.stripe.net.Webhook;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.TransferReversalCreateParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import com.stripe.param.v2.core.AccountRetrieveParams;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way of the money, through Stripe's own client.
class MoneyRoundTripTest {

    @Test
    void goesFromTheEmployerToTheStudentAndBack(@TempDir Path directory) throws Exception {
        try (var platform = TestPlatform.in(directory);
                var inbox = new TestInbox()) {
            inbox.listenTo(platform);
            var stripe = platform.stripe();

            var session = platform.session(40_000);
            var paid = platform.press("/c/pay/" + session.getId() + "/pay", "");

            assertThat(session.getUrl()).isEqualTo(platform.base() + "/c/pay/" + session.getId());
            assertThat(paid.statusCode()).isEqualTo(303);
            assertThat(paid.headers().firstValue("Location"))
                    .hasValue("http://localhost:8080/paid?session=" + session.getId());

            var letter = inbox.next("checkout.session.completed");
            var event = Webhook.constructEvent(letter.body(), letter.signature(), TestInbox.SECRET);
            var told = (Session) event.getDataObjectDeserializer().getObject().orElseThrow();
            assertThat(letter.endpoint()).isEqualTo("platform");
            assertThat(told.getPaymentStatus()).isEqualTo("paid");
            assertThat(told.getMetadata()).containsEntry("project_id", "1");

            var found = stripe.v1()
                    .checkout()
                    .sessions()
                    .retrieve(
                            session.getId(),
                            SessionRetrieveParams.builder()
                                    .addExpand("payment_intent.latest_charge.balance_transaction")
                                    .build());
            var charge = found.getPaymentIntentObject().getLatestChargeObject();
            assertThat(charge.getTransferGroup()).isEqualTo("project_1");
            assertThat(charge.getMetadata()).containsEntry("op_id", "op_1");
            assertThat(charge.getBalanceTransactionObject().getFee()).isEqualTo(1190);
            assertThat(charge.getBalanceTransactionObject().getNet()).isEqualTo(38_810);
            assertThat(charge.getBalanceTransactionObject().getStatus()).isEqualTo("pending");

            var account = platform.payableAccount();
            var thin = inbox.next("v2.core.account[configuration.recipient].capability_status_updated");
            var notification = stripe.parseEventNotification(thin.body(), thin.signature(), TestInbox.SECRET);
            assertThat(notification)
                    .isInstanceOfSatisfying(
                            V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventNotification.class,
                            one -> assertThat(one.getRelatedObject().getId()).isEqualTo(account));
            var student = stripe.v2()
                    .core()
                    .accounts()
                    .retrieve(
                            account,
                            AccountRetrieveParams.builder()
                                    .addInclude(AccountRetrieveParams.Include.CONFIGURATION__RECIPIENT)
                                    .build());
            var balance =
                    student.getConfiguration().getRecipient().getCapabilities().getStripeBalance();
            assertThat(balance.getStripeTransfers().getStatus()).isEqualTo("active");
            assertThat(student.getRequirements()).isNull();

            var transfer = platform.transfer(account, charge.getId(), 36_000);
            assertThat(transfer.getTransferGroup()).isEqualTo("project_1");
            assertThat(inbox.next("transfer.created").endpoint()).isEqualTo("platform");
            assertThat(stripe.v1().balance().retrieve().getPending().getFirst().getAmount())
                    .isEqualTo(2_810);
            assertThat(stripe.v1()
                            .balance()
                            .retrieve(TestPlatform.as(account))
                            .getPending()
                            .getFirst()
                            .getAmount())
                    .isEqualTo(36_000);

            var reversal = stripe.v1()
                    .transfers()
                    .reversals()
                    .create(
                            transfer.getId(),
                            TransferReversalCreateParams.builder()
                                    .setAmount(16_000L)
                                    .build());
            assertThat(reversal.getTransfer()).isEqualTo(transfer.getId());
            assertThat(stripe.v1().transfers().retrieve(transfer.getId()).getAmountReversed())
                    .isEqualTo(16_000);

            var refund = stripe.v1()
                    .refunds()
                    .create(RefundCreateParams.builder()
                            .setPaymentIntent(found.getPaymentIntent())
                            .setAmount(16_000L)
                            .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER)
                            .build());
            assertThat(refund.getStatus()).isEqualTo("succeeded");
            assertThat(stripe.v1().charges().retrieve(charge.getId()).getAmountRefunded())
                    .isEqualTo(16_000);
            assertThat(inbox.next("charge.refunded").isOf("charge.refunded")).isTrue();
            assertThat(stripe.v1().balance().retrieve().getPending().getFirst().getAmount())
                    .isEqualTo(2_810);
        }
    }
}
