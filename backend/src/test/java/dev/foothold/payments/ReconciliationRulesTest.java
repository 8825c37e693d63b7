package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.payments.ledger.Books;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import dev.foothold.shared.TravellingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What each rule of the reconciliation finds, one wrong thing at a time.
@FootholdTest
class ReconciliationRulesTest {

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    @Autowired
    private FinanceOffice office;

    @Autowired
    private Treasury treasury;

    @Autowired
    private Differences differences;

    @Autowired
    private LedgerComparison comparison;

    @Autowired
    private Books books;

    @Autowired
    private Phase phase;

    @Autowired
    private TravellingClock clock;

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
        clock.comeBack();
        standIn.repair();
    }

    // R1
    @Test
    void aMovementThatIsBookedWithAnotherFeeAndTypeIsADifferenceThatSaysSo() {
        standIn.keepSilent(true);
        standIn.topUp(10_00);
        var movement = standIn.all("balance_transaction").stream()
                .filter(one -> one.path("type").asString("").equals("topup"))
                .map(one -> one.path("id").asString(""))
                .findFirst()
                .orElseThrow();
        phase.run(() -> books.chargePaid(UUID.randomUUID(), Money.usd(10_30), 30, movement));

        office.reconcile(fixtures.operator(), false);

        assertThat(found(movement))
                .containsExactly("R1 Booked with another fee: 0.30, not 0.00, and with another type: CHARGE_PAID,"
                        + " but Stripe calls it topup");
    }

    // R1
    @Test
    void aPostingOfWhatNeverMovedIsADifference() {
        var movement = "txn_" + UUID.randomUUID();
        phase.run(() -> books.toppedUp(Money.usd(1), movement));

        office.reconcile(fixtures.operator(), false);

        assertThat(found(movement)).containsExactly("R1 Booked, but Stripe knows of no such movement");
    }

    // R3, R4, R8
    @Test
    void whatSomebodyTransferredInStripesDashboardIsFoundAtItsPaymentAndItsStudentUntilItIsTakenBack() {
        var asked = fixtures.held(400_00);
        var account = fixtures.stripeAccount(fixtures.paidStudent(asked));
        var charge = standIn.charges(asked.id()).getFirst().path("id").asString();
        var transfer = standIn.byHand(
                "/v1/transfers", "amount=1000&currency=usd&destination=" + account + "&source_transaction=" + charge);

        office.reconcile(fixtures.operator(), true);

        var id = transfer.path("id").asString();
        assertThat(found(transfer.path("balance_transaction").asString()))
                .containsExactly("R8 A transfer that we did not make: " + id);
        assertThat(found("group:payment_" + asked.id()))
                .containsExactly("R3 What Stripe has transferred for the payment is not what is booked");
        assertThat(found(account))
                .containsExactly("R4 What the student has at Stripe is not what was transferred less what left for"
                        + " their bank");

        standIn.byHand("/v1/transfers/" + id + "/reversals", "amount=1000");
        office.reconcile(fixtures.operator(), false);

        assertThat(found("group:payment_" + asked.id())).isEmpty();
        assertThat(found(account)).isEmpty();
    }

    // R3, R4: what is on its way may explain it, or not
    @Test
    void aDifferenceStaysOpenWhileNobodyCanTellWhetherItIsStillThere() {
        var asked = fixtures.held(400_00);
        var account = fixtures.stripeAccount(fixtures.paidStudent(asked));
        var charge = standIn.charges(asked.id()).getFirst().path("id").asString();
        var transfer = standIn.byHand(
                "/v1/transfers", "amount=1000&currency=usd&destination=" + account + "&source_transaction=" + charge);
        office.reconcile(fixtures.operator(), true);
        var before = found("group:payment_" + asked.id());

        set("UPDATE payout SET status = 'UNKNOWN' WHERE payment = ?", asked);
        office.reconcile(fixtures.operator(), true);

        assertThat(before).hasSize(1);
        assertThat(found("group:payment_" + asked.id())).isEqualTo(before);
        assertThat(found(account)).hasSize(1);

        set("UPDATE payout SET status = 'TRANSFERRED' WHERE payment = ?", asked);
        standIn.byHand("/v1/transfers/" + transfer.path("id").asString() + "/reversals", "amount=1000");
        office.reconcile(fixtures.operator(), false);

        assertThat(found("group:payment_" + asked.id())).isEmpty();
        assertThat(found(account)).isEmpty();
    }

    @Test
    void whatOneRunDoesNotComeToStaysOpenAndHasItsTurnInTheNext() {
        var subject = "many:" + UUID.randomUUID() + ":";
        for (var number = 0; number < 501; number++) {
            differences.found(new DifferenceFound(ReconciliationRule.R12, subject + number, "One of many", null, null));
        }
        seenLongAgo(subject);
        try {
            var first = differences.openSubjects(ReconciliationRule.R12, subject);
            differences.closeWhatIsGone(LONG_AGO.plus(Duration.ofDays(2)));

            var left = differences.openSubjects(ReconciliationRule.R12, subject);
            assertThat(first).hasSize(500);
            assertThat(left).hasSize(1).doesNotContainAnyElementsOf(first);
        } finally {
            database.sql("DELETE FROM reconciliation_difference WHERE subject LIKE CONCAT(?, '%')")
                    .param(subject)
                    .update();
        }
    }

    private void seenLongAgo(String subject) {
        database.sql("UPDATE reconciliation_difference SET seen_at = '2000-01-01' WHERE subject LIKE CONCAT(?, '%')")
                .param(subject)
                .update();
    }

    // R3
    @Test
    void whatSomebodyGaveBackInStripesDashboardIsFoundAtItsPayment() {
        var asked = fixtures.held(400_00);
        var intent =
                standIn.charges(asked.id()).getFirst().path("payment_intent").asString();
        standIn.byHand("/v1/refunds", "payment_intent=" + intent + "&amount=1000");

        office.reconcile(fixtures.operator(), true);

        assertThat(found("group:payment_" + asked.id()))
                .containsExactly("R3 What Stripe has given back for the payment is not what is booked");
    }

    // scenario 39
    @Test
    void aMovementOfAnUnknownTypeIsBookedToSuspenseOnceAndIsADifference() {
        var movement = standIn.moveBalance("contribution", 12_34);

        office.reconcile(fixtures.operator(), false);

        assertThat(booked(movement)).containsExactly("UNEXPLAINED stripe:platform 1234", "UNEXPLAINED suspense -1234");
        assertThat(found(movement)).containsExactly("R1 Nobody knows what a contribution is");

        office.reconcile(fixtures.operator(), false);

        assertThat(booked(movement)).hasSize(2);
        assertThat(found(movement)).hasSize(1);
    }

    // R1, R2: it is ours still, but not to be used
    @Test
    void whatStripeKeepsBackIsNoDifferenceAndLeavesOurBalance() {
        office.reconcile(fixtures.operator(), false);
        var before = gap();
        var kept = standIn.moveBalance("reserve_transaction", -12_34);
        var letGo = standIn.moveBalance("reserve_transaction", 2_34);

        office.reconcile(fixtures.operator(), false);

        assertThat(booked(kept)).containsExactly("RESERVED stripe:platform -1234", "RESERVED stripe:reserved 1234");
        assertThat(booked(letGo)).containsExactly("RESERVED stripe:platform 234", "RESERVED stripe:reserved -234");
        assertThat(found(kept)).isEmpty();
        assertThat(found(letGo)).isEmpty();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(gap()).isEqualTo(before));
    }

    // by how much Stripe says that we have more than the ledger says; other tests leave some
    private Money gap() {
        var view = treasury.view(fixtures.operator());
        return view.balance().minus(view.ledger());
    }

    // R5
    @Test
    void whatNobodyCouldExplainForMoreThanADayIsADifference() {
        clock.travel(Duration.ofDays(-2));
        phase.run(() -> books.unexplained(Money.usd(1), "txn_" + UUID.randomUUID()));
        clock.comeBack();

        assertThat(compared()).contains("R5 suspense");
    }

    // R9
    @Test
    void aStateThatTheLedgerContradictsIsADifference() {
        var paid = fixtures.held(400_00);
        fixtures.paidStudent(paid);
        fixtures.awaitStatus(paid.id(), PaymentStatus.CLOSED);
        var held = fixtures.held(400_00);
        var found = List.of("R9 payment:" + paid.id(), "R9 pay-of:" + paid.id(), "R9 refunds-of:" + held.id());
        assertThat(compared()).doesNotContainAnyElementsOf(found);

        set("UPDATE payment SET status = 'HELD' WHERE id = ?", paid);
        set("UPDATE payout SET status = 'REFUSED' WHERE payment = ?", paid);
        set("UPDATE payment SET refunding_minor = 1 WHERE id = ?", held);

        assertThat(compared()).containsAll(found);

        set("UPDATE payment SET status = 'CLOSED' WHERE id = ?", paid);
        set("UPDATE payout SET status = 'TRANSFERRED' WHERE payment = ?", paid);
        set("UPDATE payment SET refunding_minor = 0 WHERE id = ?", held);

        assertThat(compared()).doesNotContainAnyElementsOf(found);
    }

    private void set(String sql, PaymentFixtures.Asked of) {
        database.sql(sql).param(Identifiers.bytes(of.id().id())).update();
    }

    private List<String> booked(String movement) {
        return database.sql("""
                SELECT CONCAT(t.kind, ' ', a.name, ' ', e.amount) FROM ledger_tx t
                JOIN ledger_entry e ON e.tx = t.id JOIN ledger_account a ON a.id = e.account
                WHERE t.posting_key = CONCAT('bt:', ?) ORDER BY a.name\
                """).param(movement).query(String.class).list();
    }

    private List<String> compared() {
        return phase.give(comparison::differences).stream()
                .map(difference -> difference.rule() + " " + difference.subject())
                .toList();
    }

    private List<String> found(String subject) {
        return database.sql("""
                SELECT CONCAT(rule, ' ', detail) FROM reconciliation_difference
                WHERE subject = ? AND open_mark ORDER BY rule\
                """).param(subject).query(String.class).list();
    }
}
