package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.employers.Employers;
import dev.foothold.payments.stripe.StripeRefund;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FootholdTest
class ReceiptsModuleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SPONSOR = "Cedar University (First projects)";

    @Autowired
    private Payments payments;

    @Autowired
    private Wallets wallets;

    @Autowired
    private Refunds refunds;

    @Autowired
    private RefundRepository askedRefunds;

    @Autowired
    private PaperDesk desk;

    @Autowired
    private Employers employers;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private PaymentFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
    }

    @Test
    void theReceiptSaysWhoPaidWhatForWhat() {
        var asked = fixtures.held(1_400_05);

        assertThat(paper(asked.owner(), receiptOf(asked.id())))
                .contains("Receipt " + payments.get(asked.id()).receiptNumber())
                .contains(employers.get(asked.payer()).name(), "Clean a survey data set", "Page 1 of 1")
                .contains("Paid 1,400.05", "Paid and held 1,400.05", "Amounts in USD, times in UTC");
    }

    @Test
    void everyRefundHasANoteOfItsOwn() {
        var asked = fixtures.held(400_00);
        fixtures.giveBack(asked.id(), 100_00);
        awaitNotes(asked, 1);
        fixtures.giveBack(asked.id(), 50_00);

        var notes = awaitNotes(asked, 2);

        assertThat(notes).extracting(RefundNoteView::amount).containsExactly(Money.usd(100_00), Money.usd(50_00));
        assertThat(notes).extracting(RefundNoteView::reason).containsOnly("held after the work was over");
        assertThat(notes)
                .extracting(RefundNoteView::number)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("RN-\\d{6,}"));
        assertThat(paper(asked.owner(), noteOf(asked.id(), notes.getLast().number())))
                .contains("Refund note " + notes.getLast().number(), "Refunded 50.00", "held after the work was over")
                .contains(employers.get(asked.payer()).name(), "Clean a survey data set")
                .contains("Of the payment with receipt "
                        + payments.get(asked.id()).receiptNumber());
    }

    // never committed, so nothing is asked of Stripe itself
    @Test
    void theNoteIsIssuedOnceAndOnlyWhenTheMoneyHasLeft() {
        var asked = fixtures.held(400_00);
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            payments.cancel(asked.id());
            var refund = askedRefunds
                    .findTop50ByPaymentOrderByRequestedAt(asked.id())
                    .getFirst()
                    .id();
            var there = "re_" + refund;

            refunds.follow(refund, told(there, StripeRefund.Status.PENDING, null));

            assertThat(notes(asked)).isEmpty();

            refunds.follow(refund, told(there, StripeRefund.Status.SUCCEEDED, "txn_" + refund));
            var issued = notes(asked);
            refunds.follow(refund, told(there, StripeRefund.Status.SUCCEEDED, "txn_" + refund));

            assertThat(issued).hasSize(1);
            assertThat(notes(asked)).isEqualTo(issued);
        });
    }

    @Test
    void whatASponsorPaidHasAReceiptOfTheTopUpAndANoteToTheSponsor() {
        var sponsors = new WalletFixtures(beans);
        var wallet = sponsors.empty();
        var topUp = sponsors.fill(wallet.staff(), wallet.id(), 500_00);
        var asked = fixtures.requested(400_00);
        wallets.pay(wallet.id(), asked.id());
        payments.cancel(asked.id());

        assertThat(paper(fixtures.operator(), receiptOf(topUp)))
                .contains("Receipt " + payments.get(topUp).receiptNumber(), SPONSOR, "Paid into the wallet 500.00");
        assertThat(http.get().uri(receiptOf(asked.id())).with(as(asked.owner())))
                .hasStatus(HttpStatus.NOT_FOUND);
        var note = awaitNotes(asked, 1).getFirst();
        assertThat(paper(asked.owner(), noteOf(asked.id(), note.number())))
                .contains("Refund note " + note.number(), SPONSOR, "Refunded 400.00")
                .contains("Back in the wallet that had paid it");
    }

    @Test
    void whatWasNotPaidHasNeither() {
        var asked = fixtures.requested(400_00);

        assertThat(http.get().uri(receiptOf(asked.id())).with(as(asked.owner())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(notes(asked)).isEmpty();
    }

    @Test
    void theyAreForThoseWhoKeepTheBooks() {
        var asked = fixtures.held(400_00);
        var other = fixtures.held(100_00);
        fixtures.giveBack(asked.id(), 100_00);
        var number = awaitNotes(asked, 1).getFirst().number();
        var finance = fixtures.colleague(asked.payer(), OrganisationRole.FINANCE);
        var recruiter = fixtures.colleague(asked.payer(), OrganisationRole.RECRUITER);

        for (var path : List.of(receiptOf(asked.id()), noteOf(asked.id(), number))) {
            assertThat(paper(finance, path)).contains("Clean a survey data set");
            assertThat(paper(fixtures.operator(), path)).contains("Clean a survey data set");
            assertThat(http.get().uri(path).with(as(recruiter))).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(http.get().uri(path).with(as(other.owner()))).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(http.get().uri(noteOf(other.id(), number)).with(as(other.owner())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private List<RefundNoteView> awaitNotes(PaymentFixtures.Asked asked, int many) {
        return await().atMost(PATIENCE).until(() -> notes(asked), found -> found.size() == many);
    }

    private List<RefundNoteView> notes(PaymentFixtures.Asked asked) {
        return desk.refundNotes(asked.owner(), asked.id());
    }

    private String paper(AccountId reader, String path) {
        var answer = http.get().uri(path).with(as(reader)).exchange();
        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        return PaperText.of(answer.getResponse().getContentAsByteArray());
    }

    private static String receiptOf(PaymentId payment) {
        return "/api/payments/" + payment + "/receipt.pdf";
    }

    private static String noteOf(PaymentId payment, String number) {
        return "/api/payments/" + payment + "/refund-notes/" + number + ".pdf";
    }

    private static StripeRefund told(String id, StripeRefund.Status status, @Nullable String movement) {
        return new StripeRefund(id, status, 400_00, Map.of(), movement, null, null);
    }
}
