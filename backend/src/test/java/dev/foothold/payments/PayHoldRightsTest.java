package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Who may put pay on hold and lift it, whose pay, and with which words.
@FootholdTest
class PayHoldRightsTest {

    private static final String WHY = "The name at the bank is another one";

    @Autowired
    private PayHoldDesk holds;

    @Autowired
    private Payments payments;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private PaymentFixtures fixtures;
    private AccountId first;
    private AccountId second;
    private AccountId student;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        first = fixtures.operator();
        second = fixtures.secondOperator();
        student = fixtures.student();
    }

    @Test
    void whoeverPaidIsNotToldWhyItWaits() {
        holds.place(first, student, WHY);
        var asked = fixtures.held(400_00);
        payments.release(asked.id(), student, Money.usd(400_00));

        var ofPayer = http.get().uri("/api/payments/{id}", asked.id()).with(as(asked.owner()));
        var ofOperator = http.get().uri("/api/payments/{id}", asked.id()).with(asOperator(first));

        assertThat(ofPayer).bodyJson().extractingPath("$.payouts[0].status").isEqualTo("BLOCKED");
        assertThat(ofPayer)
                .bodyJson()
                .extractingPath("$.payouts[0].blockedReason")
                .isNull();
        assertThat(ofOperator)
                .bodyJson()
                .extractingPath("$.payouts[0].blockedReason")
                .isEqualTo("RISK");
    }

    @Test
    void isPlacedOnceHoweverOftenTheSameOperatorSaysTheSame() {
        var placed = holds.place(first, student, WHY);

        assertThat(post(asOperator(first), place(student), WHY))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(placed.id().toString());
        assertThat(post(asOperator(first), place(student), "They share a bank account"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(asOperator(second), place(student), WHY))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("pay-on-hold");
    }

    @Test
    void isLiftedByAnyOperatorOnce() {
        var hold = holds.place(first, student, WHY).id();

        for (var again = 0; again < 2; again++) {
            assertThat(post(asOperator(second), lift(hold), "The passport fits"))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.liftedBy")
                    .isEqualTo(second.toString());
        }

        assertThat(post(asOperator(first), lift(hold), "It was a mistake"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("pay-hold-lifted");
        assertThat(listed(hold).liftedBecause()).isEqualTo("The passport fits");
    }

    @Test
    void onlyOperatorsReadPlaceAndLift() {
        var hold = holds.place(first, student, WHY).id();
        var owner = fixtures.requested(400_00).owner();

        for (var other : List.of(student, owner)) {
            assertThat(http.get().uri("/api/finance/pay-holds").with(as(other))).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(post(as(other), place(fixtures.student()), WHY)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(post(as(other), lift(hold), WHY)).hasStatus(HttpStatus.FORBIDDEN);
        }

        assertThat(listed(hold).liftedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 251})
    void saysWhyInAFewWords(int length) {
        var words = length > 250 ? "x".repeat(length) : " ".repeat(length);
        var hold = holds.place(first, student, WHY).id();

        for (var path : List.of(place(fixtures.student()), lift(hold))) {
            assertThat(post(asOperator(second), path, words))
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo("reason");
        }

        assertThat(listed(hold).liftedAt()).isNull();
    }

    @Test
    void onlyPayOfAStudentIsPutOnHold() {
        assertThat(post(asOperator(first), place(AccountId.next()), WHY)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(asOperator(first), place(fixtures.requested(400_00).owner()), WHY))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(asOperator(first), place(second), WHY)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(asOperator(first), "/api/finance/students/nobody/pay-hold", WHY))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void onlyAHoldThatIsKnownIsLifted() {
        assertThat(post(asOperator(first), lift(UUID.randomUUID()), WHY)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(asOperator(first), "/api/finance/pay-holds/none/lifting", WHY))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private PayHoldView listed(UUID hold) {
        return holds.holds(first).stream()
                .filter(one -> one.id().equals(hold))
                .findFirst()
                .orElseThrow();
    }

    private static String place(AccountId student) {
        return "/api/finance/students/" + student + "/pay-hold";
    }

    private static String lift(UUID hold) {
        return "/api/finance/pay-holds/" + hold + "/lifting";
    }

    private MvcTestResult post(RequestPostProcessor actor, String path, String reason) {
        return http.post()
                .uri(path)
                .with(actor)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\": \"" + reason + "\"}")
                .exchange();
    }
}
