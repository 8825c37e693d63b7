package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What nobody moves alone: one operator asks, another one agrees, declines, or comes too late.
@FootholdTest
class ManualMovesTest {

    @Autowired
    private Payments payments;

    @Autowired
    private StuckMoneyDesk desk;

    @Autowired
    private ManualMoveDesk moves;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private PaymentFixtures fixtures;
    private StandIn standIn;
    private AccountId first;
    private AccountId second;
    private PaymentFixtures.Asked asked;
    private UUID refund;
    private ManualMoveView move;

    @BeforeEach
    void aRefundCameBackAndOneOperatorHasPaidIt() {
        fixtures = new PaymentFixtures(beans);
        standIn = new StandIn(environment);
        first = fixtures.operator();
        second = fixtures.secondOperator();
        // Stripe's fee of what goes back is not given back
        standIn.topUp(100_00);
        asked = fixtures.held(400_00);
        payments.cancel(asked.id());
        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        standIn.refundComesBack(
                standIn.refunds(asked.id()).getFirst().path("id").asString());
        refund = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> desk.refunds(first).stream()
                                .filter(one -> one.payment().equals(asked.id()))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst()
                .id();
        move = desk.paidAnotherWay(first, refund, "Wire 4711 of today");
    }

    @AfterEach
    void repair() {
        standIn.repair();
    }

    @Test
    void oneOperatorAloneMovesNothing() {
        assertThat(agree(first))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("needs-second-operator");

        assertThat(booked()).isZero();
        assertThat(listed()).satisfies(waiting -> {
            assertThat(waiting.status()).isEqualTo(ManualMoveStatus.ASKED);
            assertThat(waiting.about()).isEqualTo("Refund of Clean a survey data set");
            assertThat(waiting.reason()).isEqualTo("Wire 4711 of today");
            assertThat(waiting.subject()).isEqualTo(refund);
            assertThat(waiting.askedBy()).isEqualTo(first);
            assertThat(waiting.endedBy()).isNull();
        });
    }

    @Test
    void anotherOperatorAgreesAndItMovesOnce() {
        assertThat(agree(second))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("AGREED");
        assertThat(agree(second))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("AGREED");

        assertThat(booked()).isOne();
        assertThat(listed().endedBy()).isEqualTo(second);
        assertThat(listed().endedByName()).isEqualTo("Second");
        assertThat(listed().endedAt()).isNotNull();
        assertThat(payments.trialBalance(first).balanced()).isTrue();
    }

    @Test
    void twoWhoAgreeAtTheSameMomentMoveItOnce() throws InterruptedException {
        var third = fixtures.secondOperator();
        List<Callable<ManualMoveView>> both =
                List.of(() -> moves.agree(second, move.id()), () -> moves.agree(third, move.id()));

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            crowd.invokeAll(both);
        }

        assertThat(listed().status()).isEqualTo(ManualMoveStatus.AGREED);
        assertThat(booked()).isOne();
    }

    @Test
    void isDeclinedByAnotherOperatorAndMayBeAskedForAnew() {
        assertThat(end(first, "decline", "I was wrong")).hasStatus(HttpStatus.CONFLICT);

        assertThat(end(second, "decline", "The wire was not sent"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("DECLINED");

        assertThat(listed().endedBecause()).isEqualTo("The wire was not sent");
        assertThatExceptionOfType(ManualMoveOver.class).isThrownBy(() -> moves.agree(second, move.id()));
        assertThat(booked()).isZero();
        assertThat(desk.paidAnotherWay(second, refund, "Wire 4712 of today").id())
                .isNotEqualTo(move.id());
    }

    @Test
    void isWithdrawnByWhoAskedOnly() {
        assertThat(end(second, "withdrawal", "They were wrong")).hasStatus(HttpStatus.CONFLICT);

        assertThat(end(first, "withdrawal", "It was another refund"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("WITHDRAWN");

        assertThat(agree(second)).hasStatus(HttpStatus.CONFLICT);
        assertThat(booked()).isZero();
    }

    @Test
    void cannotBeDeclinedOrWithdrawnAfterwards() {
        moves.agree(second, move.id());

        assertThat(end(second, "decline", "Too late")).hasStatus(HttpStatus.CONFLICT);
        assertThat(end(first, "withdrawal", "Too late")).hasStatus(HttpStatus.CONFLICT);
        assertThat(booked()).isOne();
    }

    @Test
    void askedForAgainIsTheSameAndBySomebodyElseIsRefused() {
        assertThat(desk.paidAnotherWay(first, refund, "Wire 4711 of today").id())
                .isEqualTo(move.id());
        assertThat(post(
                        asOperator(second),
                        "/api/finance/refunds/" + refund + "/paid-another-way",
                        "{\"note\": \"Wire 4712 of today\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("manual-move-open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manual-moves", "fraud-warnings", "students/closed-accounts"})
    void onlyOperatorsRead(String list) {
        assertThat(http.get().uri("/api/finance/" + list).with(as(asked.owner())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri("/api/finance/" + list).with(asOperator(second)))
                .hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "manual-moves/{id}/agreement, reason",
        "manual-moves/{id}/decline, reason",
        "manual-moves/{id}/withdrawal, reason",
        "payments/{id}/fraud-warning/refund, reason",
        "students/{id}/account-replacement, reason",
        "movements/{id}/explanation, reason",
        "accounts/{id}/settlement, reason",
        "refunds/{id}/paid-another-way, note"
    })
    void onlyOperatorsMove(String path, String field) {
        var body = "{\"" + field + "\": \"Because it is so\"}";

        assertThat(post(as(asked.owner()), address(path), body)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(as(fixtures.student()), address(path), body)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({
        "manual-moves/{id}/decline, reason",
        "manual-moves/{id}/withdrawal, reason",
        "payments/{id}/fraud-warning/refund, reason",
        "students/{id}/account-replacement, reason",
        "refunds/{id}/paid-another-way, note",
        "treasury/payouts, reason"
    })
    void whatTheOtherHasToKnowIsSaidInAFewWords(String path, String field) {
        for (var words : List.of("  ", "x".repeat(251))) {
            var body = "{\"%s\": \"%s\", \"amount\": {\"minor\": 100, \"currency\": \"USD\"}}".formatted(field, words);

            assertThat(post(asOperator(second), address(path), path.startsWith("treasury") ? body : shortened(body)))
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo(field);
        }
    }

    @Test
    void onlyWhatIsKnownIsDecided() {
        assertThat(post(asOperator(second), "/api/finance/manual-moves/" + UUID.randomUUID() + "/agreement", ""))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(asOperator(second), "/api/finance/manual-moves/nothing/agreement", ""))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    // without the amount, which only a payout of the platform has
    private static String shortened(String body) {
        return body.replaceFirst(", \"amount\".*", "}");
    }

    private String address(String path) {
        return "/api/finance/" + path.replace("{id}", move.id().toString());
    }

    private ManualMoveView listed() {
        return moves.moves(first).stream()
                .filter(one -> one.id().equals(move.id()))
                .findFirst()
                .orElseThrow();
    }

    private long booked() {
        return payments.statement(first, asked.id()).stream()
                .filter(entry -> entry.kind().equals("REFUND_PAID_ANOTHER_WAY")
                        && entry.account().equals("bank:platform"))
                .count();
    }

    private MvcTestResult agree(AccountId operator) {
        return post(asOperator(operator), address("manual-moves/{id}/agreement"), "");
    }

    private MvcTestResult end(AccountId operator, String how, String why) {
        return post(asOperator(operator), address("manual-moves/{id}/" + how), "{\"reason\": \"" + why + "\"}");
    }

    private MvcTestResult post(RequestPostProcessor actor, String path, String body) {
        return http.post()
                .uri(path)
                .with(actor)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
