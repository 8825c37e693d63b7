package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Students whose year comes to what must be reported (2,000.00 gross), with and without a tax number.
class TaxNumberTest extends MoneyScene {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ASKED_IN_TIME = "Add your tax number before your pay has to wait for it";
    private static final String WAITS = "Your pay for Clean a survey data set waits for your tax number";

    @Autowired
    private Payouts payouts;

    @Autowired
    private Statements statements;

    @Autowired
    private PaymentSweeps sweeps;

    @Autowired
    private Clock clock;

    @Test
    void whoComesNearIsAskedOnceAndPaidAllTheSame() {
        var student = fixtures.readyStudent();

        paid(student, 1_500_00);
        assertThat(need(student)).isEqualTo(TaxNumberNeed.NOT_YET);
        paid(student, 100_00);
        assertThat(need(student)).isEqualTo(TaxNumberNeed.SOON);
        paid(student, 100_00);

        await().atMost(PATIENCE).until(() -> fixtures.notices(student).contains(ASKED_IN_TIME));
        await().during(Duration.ofSeconds(1))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fixtures.notices(student)).containsOnlyOnce(ASKED_IN_TIME));
        assertThat(year(student)).satisfies(year -> {
            assertThat(year.standing()).isEqualTo(PayeeYearView.Standing.NEAR);
            assertThat(year.taxNumberGiven()).isFalse();
        });
    }

    @Test
    void payThatComesToTheSumWaitsForTheNumberAndFollowsByItself() {
        var student = fixtures.readyStudent();
        paid(student, 1_500_00);

        var waiting = released(student, 500_00);
        assertThat(reason(waiting)).isEqualTo("TAX");
        assertThat(need(student)).isEqualTo(TaxNumberNeed.NOW);
        // what stays below it is paid meanwhile
        paid(student, 50_00);
        assertThat(standIn.transfers(waiting.id())).isEmpty();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fixtures.notices(student)).containsOnlyOnce(WAITS));

        fixtures.giveTaxNumber(student);

        fixtures.awaitPayout(waiting.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(waiting.id())).hasSize(1);
        assertThat(year(student)).satisfies(year -> {
            assertThat(year.standing()).isEqualTo(PayeeYearView.Standing.REACHED);
            assertThat(year.taxNumberGiven()).isTrue();
        });
        assertThat(payments.trialBalance(fixtures.operator()).balanced()).isTrue();
    }

    @Test
    void whoseNumberIsThereIsPaidAndAskedForNothing() {
        var student = fixtures.readyStudent();
        fixtures.giveTaxNumber(student);

        paid(student, 1_700_00);
        paid(student, 1_700_00);

        await().during(Duration.ofSeconds(1))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fixtures.notices(student)).doesNotContain(ASKED_IN_TIME, WAITS));
    }

    // neither has arrived when the other one is looked at
    @Test
    void ofTwoThatTogetherComeToTheSumOneIsPaid() throws InterruptedException {
        var student = fixtures.readyStudent();
        var both = List.of(fixtures.held(1_100_00), fixtures.held(1_100_00));

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            crowd.invokeAll(both.stream().map(asked -> release(asked, student)).toList());
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(both.stream().map(this::status))
                        .containsExactlyInAnyOrder(PayoutStatus.TRANSFERRED, PayoutStatus.BLOCKED));
        assertThat(both.stream().flatMap(asked -> standIn.transfers(asked.id()).stream()))
                .hasSize(1);
    }

    @Test
    void whatIsOnItsWayCountsAlready() {
        var student = fixtures.readyStudent();
        standIn.fault("POST /v1/transfers", "drop_before", 3);
        var first = released(student, 1_100_00);
        fixtures.awaitPayout(first.id(), PayoutStatus.UNKNOWN);

        var second = released(student, 1_100_00);

        assertThat(reason(second)).isEqualTo("TAX");
        fixtures.awaitPayout(first.id(), PayoutStatus.TRANSFERRED);
    }

    @Test
    void inAnotherYearThePayThatWaitedIsSent() {
        var student = fixtures.readyStudent();
        var before = paid(student, 1_500_00);
        var waiting = released(student, 500_00);
        assertThat(reason(waiting)).isEqualTo("TAX");

        database.sql("UPDATE payout SET transferred_at = ? WHERE payment = ?")
                .params(
                        LocalDateTime.of(thisYear() - 1, 12, 31, 23, 59, 59),
                        Identifiers.bytes(before.id().id()))
                .update();
        database.sql("UPDATE connected_account SET checked_at = checked_at - INTERVAL 1 HOUR WHERE account = ?")
                .param(Identifiers.bytes(student.id()))
                .update();
        sweeps.sweep();

        fixtures.awaitPayout(waiting.id(), PayoutStatus.TRANSFERRED);
    }

    @Test
    void aNewAccountNeedsTheNumberAnew() {
        var student = fixtures.readyStudent();
        fixtures.giveTaxNumber(student);
        var before = paid(student, 1_900_00);
        standIn.letDaysPass(10);
        fixtures.awaitPayout(before.id(), PayoutStatus.PAID);
        standIn.close(fixtures.stripeAccount(student));
        await().atMost(PATIENCE).until(() -> payouts.readiness(student).closed());
        standIn.comeBack();
        var moves = beans.getBean(ManualMoveDesk.class);
        moves.agree(
                fixtures.secondOperator(),
                moves.askForReplacement(fixtures.operator(), student, "Passport seen in a call")
                        .id());
        fixtures.onboard(student);

        var waiting = released(student, 100_00);

        assertThat(reason(waiting)).isEqualTo("TAX");
        fixtures.giveTaxNumber(student);
        fixtures.awaitPayout(waiting.id(), PayoutStatus.TRANSFERRED);
    }

    // Stripe asks for what it needs first; only whoever has answered that is asked for what it will want later
    @Test
    void theWayToStripeAsksForTheNumberOnceAllElseIsThere() {
        var student = fixtures.student();
        payouts.onboard(student, "/earnings");
        var account = fixtures.stripeAccount(student);
        assertThat(askedFor(account)).containsExactly("currently_due");

        fixtures.onboard(student);
        payouts.onboard(student, "/earnings");

        assertThat(askedFor(account).findFirst()).hasValue("eventually_due");
    }

    private PaymentFixtures.Asked paid(AccountId student, long cents) {
        var asked = released(student, cents);
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        return asked;
    }

    private PaymentFixtures.Asked released(AccountId student, long cents) {
        var asked = fixtures.held(cents);
        payments.release(asked.id(), student, Money.usd(cents));
        return asked;
    }

    private Callable<Boolean> release(PaymentFixtures.Asked asked, AccountId student) {
        return () -> {
            payments.release(asked.id(), student, payments.get(asked.id()).held());
            return true;
        };
    }

    private PayoutStatus status(PaymentFixtures.Asked asked) {
        return payments.get(asked.id()).payouts().getFirst().status();
    }

    private String reason(PaymentFixtures.Asked asked) {
        return String.valueOf(payments.get(asked.id()).payouts().getFirst().blockedReason());
    }

    private TaxNumberNeed need(AccountId student) {
        return payouts.readiness(student).taxNumber();
    }

    private PayeeYearView year(AccountId student) {
        return statements.payees(fixtures.operator(), thisYear()).stream()
                .filter(payee -> payee.payee().equals(student))
                .findFirst()
                .orElseThrow();
    }

    private int thisYear() {
        return TaxYears.of(clock.instant());
    }

    private Stream<String> askedFor(String account) {
        return standIn.all("account_link").stream()
                .filter(link -> link.path("account").asString("").equals(account))
                .map(link -> link.path("use_case")
                        .path("account_onboarding")
                        .path("collection_options")
                        .path("fields")
                        .asString(""));
    }
}
