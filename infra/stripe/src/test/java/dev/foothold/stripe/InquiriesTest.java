package dev.foothold.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Dispute;
import com.stripe.param.DisputeUpdateParams;
import com.stripe.param.RefundCreateParams;
import dev.foothold.stripe.holdings.Json;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Banks that ask about a payment before they take it back, or instead.
class InquiriesTest {
    private TestPlatform platform;
    private TestInbox inbox;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        platform = TestPlatform.in(directory);
        inbox = new TestInbox();
        inbox.listenTo(platform);
    }

    @AfterEach
    void stop() throws Exception {
        inbox.close();
        platform.close();
    }

    @Test
    void takeNothingAndMayEndWithNothing() throws Exception {
        var inquiry = inquiry(platform.paidCharge(40_000));

        platform.control("disputes/" + inquiry.getId() + "/drop", "{}");

        assertThat(inquiry.getStatus()).isEqualTo("warning_needs_response");
        assertThat(inquiry.getBalanceTransactions()).isEmpty();
        assertThat(inquiry.getPaymentMethodDetails().getCard().getCaseType()).isEqualTo("inquiry");
        inbox.next("charge.dispute.closed");
        assertThat(dispute(inquiry.getId()).getStatus()).isEqualTo("warning_closed");
        assertThat(dispute(inquiry.getId()).getBalanceTransactions()).isEmpty();
    }

    @Test
    void takeTheMoneyWhenTheyAreEscalated() throws Exception {
        var inquiry = inquiry(platform.paidCharge(40_000));

        platform.control("disputes/" + inquiry.getId() + "/escalate", "{}");

        inbox.next("charge.dispute.funds_withdrawn");
        var dispute = dispute(inquiry.getId());
        assertThat(dispute.getStatus()).isEqualTo("needs_response");
        assertThat(dispute.getIsChargeRefundable()).isFalse();
        assertThat(dispute.getBalanceTransactions()).singleElement().satisfies(taken -> {
            assertThat(taken.getAmount()).isEqualTo(-40_000);
            assertThat(taken.getFee()).isEqualTo(1_500);
        });
    }

    @Test
    void areAnsweredAndDecidedByStripesTestWords() throws Exception {
        var answered = inquiry(platform.paidCharge(40_000)).getId();
        var lost = inquiry(platform.paidCharge(40_000)).getId();

        var underReview = answer(answered, "We did the work.");
        var escalated = answer(lost, "escalate_inquiry_evidence");

        assertThat(underReview.getStatus()).isEqualTo("warning_under_review");
        assertThat(underReview.getEvidenceDetails().getHasEvidence()).isTrue();
        assertThat(escalated.getStatus()).isEqualTo("needs_response");
    }

    @Test
    void leaveThePaymentRefundable() throws Exception {
        var charge = platform.paidCharge(40_000);
        platform.control("top-ups", "{\"amount\": 5000}");
        inquiry(charge);

        var refund = platform.stripe()
                .v1()
                .refunds()
                .create(RefundCreateParams.builder().setCharge(charge).build());

        assertThat(refund.getStatus()).isEqualTo("succeeded");
    }

    @Test
    void areNeitherWonNorLost() throws Exception {
        var inquiry = inquiry(platform.paidCharge(40_000)).getId();

        assertThatThrownBy(() -> platform.stripe().v1().disputes().close(inquiry))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("inquiry");
    }

    @Test
    void comeWithStripesTestCard() throws Exception {
        var session = platform.session(40_000).getId();

        platform.press("/c/pay/" + session + "/pay", "number=4000000000001976");

        assertThat(platform.stripe().v1().disputes().list().getData())
                .singleElement()
                .satisfies(one -> assertThat(one.getStatus()).isEqualTo("warning_needs_response"));
        assertThat(platform.open("/").body()).contains("Let it be", "Take the money");
    }

    private Dispute inquiry(String charge) throws StripeException {
        return dispute(Json.sure(platform.control("inquiries", "{\"charge\": \"" + charge + "\"}"), "id"));
    }

    private Dispute answer(String inquiry, String words) throws StripeException {
        var evidence = DisputeUpdateParams.Evidence.builder()
                .setUncategorizedText(words)
                .build();
        return platform.stripe()
                .v1()
                .disputes()
                .update(
                        inquiry,
                        DisputeUpdateParams.builder()
                                .setEvidence(evidence)
                                .setSubmit(true)
                                .build());
    }

    private Dispute dispute(String id) throws StripeException {
        return platform.stripe().v1().disputes().retrieve(id);
    }
}
