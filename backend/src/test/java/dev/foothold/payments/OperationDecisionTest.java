package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.payments.stripe.OperationKind;
import dev.foothold.payments.stripe.OperationView;
import dev.foothold.payments.stripe.Outbox;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A write to Stripe whose end nobody knows, and the person who decides.
@FootholdTest
class OperationDecisionTest {

    @Autowired
    private Payments payments;

    @Autowired
    private FinanceOffice office;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private PaymentFixtures fixtures;
    private StandIn standIn;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        standIn = new StandIn(environment);
    }

    @AfterEach
    void repair() {
        standIn.repair();
    }

    @Test
    void isLeftToItselfForAQuarterOfAnHour() {
        var asked = unansweredTransfer();
        var operation = operationOf(asked);

        var refused = decide(operation);

        assertThat(operation.decidableFrom()).isEqualTo(operation.createdAt().plusSeconds(900));
        assertThat(refused)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("operation-too-young");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains(operation
                        .decidableFrom()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        assertThat(standIn.transfers(asked.id())).isEmpty();
    }

    @Test
    void isDecidedByWhatStripeShowsAfterwards() {
        var asked = unansweredTransfer();
        var operation = operationOf(asked);
        wasBegunAnHourEarlier(operation);

        assertThat(decide(operation))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.foundAtStripe")
                .isEqualTo(false);

        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.OWED);
        standIn.noFaults();
        beans.getBean(Phase.class).run(() -> beans.getBean(Transfers.class).resume(payout(asked)));
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
    }

    @Test
    void waitsWhileItIsSentAgain() {
        var asked = unansweredTransfer();
        var operation = operationOf(asked);
        wasBegunAnHourEarlier(operation);
        isLeased(operation, "UTC_TIMESTAMP(6) + INTERVAL 1 MINUTE");

        assertThat(decide(operation))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("operation-under-way");
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.UNKNOWN);

        // whoever sent it has died
        isLeased(operation, "UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");

        assertThat(decide(operation)).hasStatusOk();
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.OWED);
    }

    @Test
    void mayBeDecidedAnewAtOnceWhenStripeDoesNotAnswerTheDecision() {
        var asked = unansweredTransfer();
        var operation = operationOf(asked);
        wasBegunAnHourEarlier(operation);
        // nobody else asks meanwhile
        isDue(operation, "UTC_TIMESTAMP(6) + INTERVAL 1 HOUR");
        standIn.fault("GET /v1/transfers", "error_500_before", 50);

        assertThat(decide(operation)).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);

        standIn.noFaults();
        assertThat(decide(operation)).hasStatusOk();
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.OWED);
    }

    @Test
    void isNotSentAgainWhileItIsDecided() {
        var asked = unansweredTransfer();
        var operation = operationOf(asked);
        wasBegunAnHourEarlier(operation);
        // the decision looks for so long that the operation would be due meanwhile
        isDue(operation, "UTC_TIMESTAMP(6) + INTERVAL 2 SECOND");
        standIn.noFaults();
        standIn.delay("GET /v1/transfers", 4_000);

        assertThat(decide(operation)).hasStatusOk();

        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.OWED);
        assertThat(standIn.transfers(asked.id())).isEmpty();
    }

    // a second transfer with a key of its own would be one too many if the first was made after all
    @Test
    void aKeyThatServedAnotherRequestEndsWithAPersonAndNotWithAnotherAttempt() {
        var asked = fixtures.held(400_00);
        var student = fixtures.student();
        payments.release(asked.id(), student, Money.usd(400_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.BLOCKED);
        standIn.useUp(beans.getBean(Phase.class)
                .give(() -> beans.getBean(Outbox.class).key(OperationKind.TRANSFER, payout(asked), 1)));

        fixtures.onboard(student);

        fixtures.awaitPayout(asked.id(), PayoutStatus.UNKNOWN);
        var operation = operationOf(asked);
        assertThat(operation.state()).isEqualTo("MANUAL");
        assertThat(operation.outcome()).contains("idempotent requests");
        assertThat(operation.dueAt()).isNull();
        assertThat(operationsOf(asked)).isOne();
        assertThat(standIn.transfers(asked.id())).isEmpty();
        assertThat(payments.statement(fixtures.operator(), asked.id()))
                .extracting(LedgerEntryView::kind)
                .contains("TRANSFER_ASKED")
                .doesNotContain("TRANSFER_BOOKED", "TRANSFER_UNDONE");
    }

    private int operationsOf(PaymentFixtures.Asked asked) {
        return database.sql("SELECT COUNT(*) FROM payment_operation WHERE subject = ?")
                .param(Identifiers.bytes(payout(asked)))
                .query(Integer.class)
                .single();
    }

    private PaymentFixtures.Asked unansweredTransfer() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        standIn.fault("POST /v1/transfers", "error_500_before", 50);
        payments.release(asked.id(), student, Money.usd(400_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.UNKNOWN);
        return asked;
    }

    private OperationView operationOf(PaymentFixtures.Asked asked) {
        var payout = payout(asked);
        return office.operationsInDoubt(fixtures.operator()).stream()
                .filter(one -> one.subject().equals(payout))
                .findFirst()
                .orElseThrow();
    }

    private UUID payout(PaymentFixtures.Asked asked) {
        return payments.get(asked.id()).payouts().getFirst().id();
    }

    private void wasBegunAnHourEarlier(OperationView operation) {
        database.sql("UPDATE payment_operation SET created_at = created_at - INTERVAL 1 HOUR WHERE id = ?")
                .param(Identifiers.bytes(operation.id()))
                .update();
    }

    private void isLeased(OperationView operation, String until) {
        isDue(operation, "UTC_TIMESTAMP(6) + INTERVAL 1 HOUR");
        database.sql("UPDATE payment_operation SET leased_until = " + until + " WHERE id = ?")
                .param(Identifiers.bytes(operation.id()))
                .update();
    }

    private void isDue(OperationView operation, String at) {
        database.sql("UPDATE payment_operation SET due_at = " + at + " WHERE id = ?")
                .param(Identifiers.bytes(operation.id()))
                .update();
    }

    private MvcTestResult decide(OperationView operation) {
        return http.post()
                .uri("/api/finance/operations/{id}/decision", operation.id())
                .with(asOperator(fixtures.operator()))
                .with(csrf())
                .exchange();
    }
}
