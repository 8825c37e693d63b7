package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.stripe.OperationExecutor;
import dev.foothold.payments.stripe.OperationKind;
import dev.foothold.payments.stripe.OperationView;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeNotReachable;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/// A write to Stripe whose end nobody knows, and the person who decides.
class OperationDecisionTest extends MoneyScene {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Payouts payouts;

    @Autowired
    private FinanceOffice office;

    @Autowired
    private MockMvcTester http;

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
        var payout = fixtures.payout(asked.id());
        beans.getBean(Phase.class).run(() -> beans.getBean(Transfers.class).resume(payout));
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
        isDue(operation, "UTC_TIMESTAMP(6) + INTERVAL 1 SECOND");
        standIn.noFaults();
        standIn.delay("GET /v1/transfers", 3_000);

        assertThat(decide(operation)).hasStatusOk();

        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.OWED);
        assertThat(standIn.transfers(asked.id())).isEmpty();
    }

    @Test
    void isNotSentByWhoClicksWhileItIsDecided() {
        var asked = unansweredTransfer();
        var operation = operationOf(asked);
        wasBegunAnHourEarlier(operation);
        isDue(operation, "UTC_TIMESTAMP(6) + INTERVAL 1 HOUR");
        standIn.noFaults();
        standIn.delay("GET /v1/transfers", 2_000);

        var decision = meanwhile(() -> office.decide(fixtures.operator(), operation.id()));
        await().atMost(PATIENCE).until(() -> isLeased(operation) || decision.isDone());
        beans.getBean(OperationExecutor.class).perform(OperationKind.TRANSFER, fixtures.payout(asked.id()), 1);

        // who clicked has waited for what is decided
        assertThat(payments.get(asked.id()).payouts().getFirst().status()).isEqualTo(PayoutStatus.OWED);
        assertThat(decision.join()).isFalse();
        assertThat(standIn.transfers(asked.id())).isEmpty();
    }

    @Test
    void waitsWhileSomebodyWhoClicksSendsItAgain() {
        var student = fixtures.student();
        var operation = unansweredAccount(student);
        wasBegunAnHourEarlier(operation);
        isDue(operation, "UTC_TIMESTAMP(6) + INTERVAL 1 HOUR");
        standIn.noFaults();
        standIn.delay("POST /v2/core/accounts", 3_000);

        var click = meanwhile(() -> payouts.onboard(student, "/earnings"));
        await().atMost(PATIENCE).until(() -> standIn.hasStruck() || click.isDone());

        assertThat(decide(operation))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("operation-under-way");
        assertThat(click.join().url()).startsWith("http");
        assertThat(accounts(student))
                .singleElement()
                .satisfies(one -> assertThat(one.path("id").asString()).isEqualTo(fixtures.stripeAccount(student)));
    }

    @Test
    void whoClicksWhileSomebodyElseHasItIsAskedToComeAgain() {
        var student = fixtures.student();
        var operation = unansweredAccount(student);
        isLeased(operation, "UTC_TIMESTAMP(6) + INTERVAL 1 MINUTE");
        standIn.noFaults();

        assertThatExceptionOfType(StripeNotReachable.class).isThrownBy(() -> payouts.onboard(student, "/earnings"));
        assertThat(accounts(student)).isEmpty();

        // whoever had it has died
        isLeased(operation, "UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");

        assertThat(payouts.onboard(student, "/earnings").url()).startsWith("http");
        assertThat(accounts(student)).hasSize(1);
    }

    // a second transfer with a key of its own would be one too many if the first was made after all
    @Test
    void aKeyThatServedAnotherRequestEndsWithAPersonAndNotWithAnotherAttempt() {
        var asked = fixtures.held(400_00);
        var student = fixtures.student();
        payments.release(asked.id(), student, Money.usd(400_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.BLOCKED);
        standIn.useUp(fixtures.transferKey(asked.id()));

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
                .param(Identifiers.bytes(fixtures.payout(asked.id())))
                .query(Integer.class)
                .single();
    }

    private PaymentFixtures.Asked unansweredTransfer() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        // without an effect, and Stripe has not seen the key: whoever sends it again succeeds
        standIn.fault("POST /v1/transfers", "drop_before", 50);
        payments.release(asked.id(), student, Money.usd(400_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.UNKNOWN);
        return asked;
    }

    private OperationView unansweredAccount(AccountId student) {
        standIn.fault("POST /v2/core/accounts", "drop_before", 50);
        assertThatExceptionOfType(StripeNotReachable.class).isThrownBy(() -> payouts.onboard(student, "/earnings"));
        return operationOf(student.id());
    }

    private OperationView operationOf(PaymentFixtures.Asked asked) {
        return operationOf(fixtures.payout(asked.id()));
    }

    private OperationView operationOf(UUID subject) {
        return office.operationsInDoubt(fixtures.operator()).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> accounts(AccountId student) {
        return standIn.all("account").stream()
                .filter(one -> one.path("metadata").path("account").asString("").equals(student.toString()))
                .toList();
    }

    private static <T> CompletableFuture<T> meanwhile(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> Thread.ofVirtual().start(task));
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

    private boolean isLeased(OperationView operation) {
        return database.sql("SELECT COUNT(*) FROM payment_operation WHERE id = ? AND leased_until > UTC_TIMESTAMP(6)")
                        .param(Identifiers.bytes(operation.id()))
                        .query(Integer.class)
                        .single()
                == 1;
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
