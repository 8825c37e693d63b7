package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import dev.foothold.shared.TravellingClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What happens while pay waits for a student who has not set up how they are paid.
@FootholdTest
class PayoutRemindersTest {

    @Autowired
    private Payments payments;

    @Autowired
    private PayoutReminders reminders;

    @Autowired
    private FinanceOffice office;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BeanFactory beans;

    private PaymentFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
        // half a year went by for the students of other tests too
        database.sql("DELETE FROM reconciliation_difference WHERE rule = 'R10'").update();
    }

    @Test
    void aStudentIsRemindedOnFiveDaysOnceEach() {
        var student = fixtures.student();
        owed(student);

        onDay(0);
        assertThat(reminders(student)).isEmpty();
        for (var day : List.of(1, 2, 3, 6, 7, 8, 14, 29, 30, 31, 90, 179)) {
            onDay(day);
            onDay(day);
        }

        assertThat(reminders(student)).containsExactly(1, 3, 7, 14, 30);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(told(student)).hasSize(5).allMatch(title -> title.equals("$360.00 waits for you")));
    }

    @Test
    void whoWasNotRemindedForAWeekGetsOneLetterForTheOldestPayOnly() {
        var student = fixtures.student();
        owed(student);
        owed(student);

        onDay(8);
        onDay(8);

        assertThat(reminders(student)).containsExactly(7);
    }

    @Test
    void whoHasNotGivenTheirTaxNumberIsRemindedOfIt() {
        var student = fixtures.readyStudent();
        var asked = fixtures.held(2_000_00);
        payments.release(asked.id(), student, Money.usd(2_000_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.BLOCKED);

        onDay(1);
        onDay(3);

        assertThat(reminders(student)).containsExactly(1, 3);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(student))
                        .hasSize(2)
                        .allMatch(title -> title.equals("$1,800.00 waits for you")));
    }

    @Test
    void whoCanBePaidIsNotReminded() {
        var student = fixtures.student();
        var asked = owed(student);
        fixtures.onboard(student);
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);

        onDay(30);

        assertThat(reminders(student)).isEmpty();
    }

    @Test
    void afterHalfAYearAnOperatorGetsItOnceAndIsRidOfItWhenItIsPaid() {
        var student = fixtures.student();
        var asked = owed(student);
        var payout = payments.get(asked.id()).payouts().getFirst().id();

        onDay(179);
        assertThat(differences(payout)).isEmpty();
        onDay(180);
        onDay(181);
        assertThat(differences(payout)).singleElement().satisfies(difference -> {
            assertThat(difference.rule()).isEqualTo("R10");
            assertThat(difference.found()).isEqualTo(360_00);
        });

        fixtures.onboard(student);
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        reminders.remind();
        assertThat(differences(payout)).isEmpty();
    }

    private PaymentFixtures.Asked owed(AccountId student) {
        var asked = fixtures.held(400_00);
        payments.release(asked.id(), student, Money.usd(400_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.BLOCKED);
        return asked;
    }

    private void onDay(int day) {
        clock.comeBack();
        clock.travel(Duration.ofDays(day));
        reminders.remind();
        clock.comeBack();
    }

    private List<Integer> reminders(AccountId student) {
        return database.sql("""
                SELECT r.day_number FROM payout_reminder r JOIN payout p ON p.id = r.payout
                WHERE p.payee = ? ORDER BY r.day_number\
                """)
                .param(Identifiers.bytes(student.id()))
                .query(Integer.class)
                .list();
    }

    private List<String> told(AccountId student) {
        return database.sql("SELECT title FROM notification WHERE account = ? AND title LIKE '%waits for you'")
                .param(Identifiers.bytes(student.id()))
                .query(String.class)
                .list();
    }

    private List<DifferenceView> differences(UUID payout) {
        return office.differences(fixtures.operator(), true, null, 100).items().stream()
                .filter(difference -> difference.subject().equals("payout:" + payout))
                .toList();
    }
}
