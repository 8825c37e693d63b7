package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.accounts.AccountId;
import dev.foothold.payments.ledger.MovementMeaning;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.TravellingClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Movements of our balance that nothing of ours explains: one operator says what it was, another one agrees, and it is
/// booked as that.
class ExplainedMovementsTest extends MoneyScene {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WHY = "Agreed with the other side by phone";

    @Autowired
    private FinanceOffice office;

    @Autowired
    private Treasury treasury;

    @Autowired
    private ExplanationDesk desk;

    @Autowired
    private ManualMoveDesk moves;

    @Autowired
    private LedgerDesk ledger;

    @Autowired
    private LedgerComparison comparison;

    @Autowired
    private Phase phase;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private MockMvcTester http;

    private AccountId first;
    private AccountId second;

    @BeforeEach
    void prepareOperators() {
        first = fixtures.operator();
        second = fixtures.secondOperator();
        // what somebody takes in Stripe's dashboard has to be there
        standIn.topUp(100_00);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    // R1, R2, R3, R4, R8
    @Test
    void aTransferOfSomebodyElseIsBookedOnceTwoOperatorsSayWhatItWasAndNothingDiffersAnyMore() {
        var asked = fixtures.held(400_00);
        var account = fixtures.stripeAccount(fixtures.paidStudent(asked));
        office.reconcile(first, true);
        var gap = gap();
        var movement = transferByHand(asked, account);
        office.reconcile(first, true);
        assertThat(open(movement)).containsExactly("R8");
        assertThat(open("group:payment_" + asked.id())).containsExactly("R3");
        assertThat(open(account)).containsExactly("R4");

        var move = desk.explain(first, movement, MovementMeaning.GOODWILL, null, WHY);
        assertThat(move.kind()).isEqualTo(ManualMoveKind.MOVEMENT_EXPLAINED);
        assertThat(move.about()).isEqualTo("Movement " + movement);
        assertThat(move.reference()).isEqualTo(movement);
        assertThat(move.amount()).isEqualTo(Money.usd(-10_00));
        assertThatExceptionOfType(NeedsSecondOperator.class).isThrownBy(() -> moves.agree(first, move.id()));
        assertThat(booked("bt:" + movement)).isEmpty();
        moves.agree(second, move.id());
        moves.agree(second, move.id());

        assertThat(booked("bt:" + movement))
                .containsExactly(
                        "EXPLAINED_TRANSFER exp:goodwill 1000",
                        "EXPLAINED_TRANSFER memo:connected:" + account + " 1000",
                        "EXPLAINED_TRANSFER memo:contra:" + account + " -1000",
                        "EXPLAINED_TRANSFER stripe:platform -1000");
        assertThat(notes(movement)).containsExactly("R8 Explained by two operators (GOODWILL): " + WHY);
        office.reconcile(first, true);
        assertThat(open(movement)).isEmpty();
        assertThat(open("group:payment_" + asked.id())).isEmpty();
        assertThat(open(account)).isEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(gap()).isEqualTo(gap));
        assertThat(payments.trialBalance(first).balanced()).isTrue();
    }

    // R1, R3, R8
    @Test
    void aRefundOfSomebodyElseIsOwedByItsPayerWhomStripeTells() {
        var asked = fixtures.held(400_00);
        var intent =
                standIn.charges(asked.id()).getFirst().path("payment_intent").asString();
        var movement = standIn.byHand("/v1/refunds", "payment_intent=" + intent + "&amount=1000")
                .path("balance_transaction")
                .asString();
        office.reconcile(first, true);
        assertThat(open("group:payment_" + asked.id())).containsExactly("R3");

        var move = desk.explain(first, movement, MovementMeaning.OWED_BY_EMPLOYER, null, WHY);
        assertThat(move.owedBy()).isEqualTo(asked.payer().id());
        assertThat(move.owedByName()).isNotBlank();
        moves.agree(second, move.id());

        assertThat(booked("bt:" + movement))
                .containsExactly(
                        "EXPLAINED_REFUND receivable:employer:" + asked.payer() + " 1000",
                        "EXPLAINED_REFUND stripe:platform -1000");
        office.reconcile(first, true);
        assertThat(open(movement)).isEmpty();
        assertThat(open("group:payment_" + asked.id())).isEmpty();
        // what is held stays held
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));
    }

    // R1, R5: two days ago by the clock of the ledger
    @Test
    void whatNobodyKnewLeavesSuspenseOnceItIsExplained() {
        var before = staying();
        clock.travel(Duration.ofDays(-2));
        var movement = standIn.moveBalance("contribution", -12_34);
        office.reconcile(first, false);
        assertThat(open(movement)).containsExactly("R1");

        var move = desk.explain(first, movement, MovementMeaning.STRIPE_FEE, null, WHY);
        clock.comeBack();
        assertThat(staying()).isEqualTo(before + 12_34);
        clock.travel(Duration.ofDays(-2));
        moves.agree(second, move.id());
        moves.agree(second, move.id());
        clock.comeBack();

        assertThat(booked("explained:" + movement))
                .containsExactly("SUSPENSE_EXPLAINED exp:connect 1234", "SUSPENSE_EXPLAINED suspense -1234");
        assertThat(staying()).isEqualTo(before);
        assertThat(notes(movement)).containsExactly("R1 Explained by two operators (STRIPE_FEE): " + WHY);
        office.reconcile(first, false);
        assertThat(open(movement)).isEmpty();
        assertThatExceptionOfType(MovementBooked.class)
                .isThrownBy(() -> desk.explain(second, movement, MovementMeaning.GOODWILL, null, WHY));
    }

    // E19
    @Test
    void whatStripeCoveredForAStudentIsOwedUntilItIsPaidOrGivenUp() {
        var student = fixtures.paidStudent(fixtures.held(400_00));
        standIn.moveBalance("reserve_transaction", -5_00);
        standIn.moveBalance("reserve_transaction", 5_00);
        var movement = standIn.cover(fixtures.stripeAccount(student), 5_00);
        office.reconcile(first, false);

        var move = desk.explain(first, movement, MovementMeaning.OWED_BY_STUDENT, null, WHY);
        assertThat(move.owedBy()).isEqualTo(student.id());
        assertThat(move.owedByName()).isEqualTo("Maya Chen");
        moves.agree(second, move.id());

        var account = "receivable:student:" + student;
        assertThat(ledger.account(first, account).debit()).isEqualTo(Money.usd(5_00));
        assertThatExceptionOfType(MoreThanOwed.class)
                .isThrownBy(() -> desk.settle(first, account, MovementMeaning.BAD_DEBT, Money.usd(5_01), WHY));
        var paid = desk.settle(first, account, MovementMeaning.BANK_TRANSFER, Money.usd(2_00), WHY);
        assertThat(paid.about()).isEqualTo("Owed by Maya Chen");
        assertThatExceptionOfType(NeedsSecondOperator.class).isThrownBy(() -> moves.agree(first, paid.id()));
        moves.agree(second, paid.id());
        moves.agree(second, paid.id());
        assertThat(ledger.account(first, account).debit()).isEqualTo(Money.usd(3_00));
        moves.agree(
                first,
                desk.settle(second, account, MovementMeaning.BAD_DEBT, Money.usd(3_00), WHY)
                        .id());

        assertThat(ledger.account(first, account).debit()).isNull();
        assertThat(ledger.entries(first, account, null, 10).items())
                .extracting(AccountEntryView::kind)
                .containsExactly("RECEIVABLE_WRITTEN_OFF", "RECEIVABLE_PAID", "SUSPENSE_EXPLAINED");
        assertThat(payments.trialBalance(first).balanced()).isTrue();
    }

    @Test
    void moreThanIsOwedDoesNotComeBack() {
        var student = fixtures.paidStudent(fixtures.held(400_00));
        var movement = standIn.moveBalance("contribution", 7_00);
        var move = desk.explain(first, movement, MovementMeaning.OWED_BY_STUDENT, student.id(), WHY);

        assertThatExceptionOfType(MoreThanOwed.class).isThrownBy(() -> moves.agree(second, move.id()));

        assertThat(booked("explained:" + movement)).isEmpty();
        assertThat(listed(move).status()).isEqualTo(ManualMoveStatus.ASKED);
        moves.withdraw(first, move.id(), "It was a gift");
        moves.agree(
                second,
                desk.explain(first, movement, MovementMeaning.GOODWILL, null, WHY)
                        .id());
        assertThat(booked("explained:" + movement)).hasSize(2);
    }

    @Test
    void manyWhoAgreeAtTheSameMomentBookItOnce() throws InterruptedException {
        var asked = fixtures.held(400_00);
        var movement = transferByHand(asked, fixtures.stripeAccount(fixtures.paidStudent(asked)));
        var move = desk.explain(first, movement, MovementMeaning.GOODWILL, null, WHY);
        var third = fixtures.secondOperator();
        List<Callable<Object>> crowd = List.of(
                () -> moves.agree(second, move.id()),
                () -> moves.agree(third, move.id()),
                () -> office.reconcile(first, false),
                () -> moves.agree(second, move.id()));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(crowd);
        }

        assertThat(listed(move).status()).isEqualTo(ManualMoveStatus.AGREED);
        assertThat(booked("bt:" + movement)).hasSize(4);
        office.reconcile(first, false);
        assertThat(open(movement)).isEmpty();
    }

    @Test
    void isDeclinedOrWithdrawnAndMayBeExplainedOtherwise() {
        var movement = standIn.moveBalance("contribution", -1_00);
        var gift = desk.explain(first, movement, MovementMeaning.GOODWILL, null, WHY);
        assertThat(desk.explain(first, movement, MovementMeaning.GOODWILL, null, WHY)
                        .id())
                .isEqualTo(gift.id());
        assertThatExceptionOfType(ManualMoveOpen.class)
                .isThrownBy(() -> desk.explain(first, movement, MovementMeaning.BAD_DEBT, null, WHY));

        moves.decline(second, gift.id(), "It was a fee");
        var debt = desk.explain(first, movement, MovementMeaning.BAD_DEBT, null, WHY);
        moves.withdraw(first, debt.id(), "It was a fee");
        assertThatExceptionOfType(ManualMoveOver.class).isThrownBy(() -> moves.agree(second, debt.id()));
        assertThat(booked("explained:" + movement)).isEmpty();

        moves.agree(
                second,
                desk.explain(first, movement, MovementMeaning.STRIPE_FEE, null, WHY)
                        .id());
        assertThat(booked("explained:" + movement)).hasSize(2);
    }

    @Test
    void whatExplainsItselfIsBookedByThatAndNotByPeople() {
        standIn.keepSilent(true);
        standIn.topUp(10_00);
        var movement = standIn.all("balance_transaction").stream()
                .filter(one -> one.path("type").asString("").equals("topup"))
                .map(one -> one.path("id").asString(""))
                .findFirst()
                .orElseThrow();
        assertThat(booked("bt:" + movement)).isEmpty();

        assertThatExceptionOfType(MovementBooked.class)
                .isThrownBy(() -> desk.explain(first, movement, MovementMeaning.GOODWILL, null, WHY));

        assertThat(booked("bt:" + movement)).contains("TOPPED_UP stripe:platform 1000");
    }

    @Test
    void whatAnOperationOfOursMadeIsItsBusiness() {
        var asked = fixtures.held(400_00);
        fixtures.paidStudent(asked);
        var movement = standIn.transfers(asked.id())
                .getFirst()
                .path("balance_transaction")
                .asString();

        assertThatExceptionOfType(MovementIsOurs.class)
                .isThrownBy(() -> desk.explain(first, movement, MovementMeaning.GOODWILL, null, WHY));
    }

    @Test
    void onlyWhatIsKnownIsExplainedAndOwed() {
        var movement = standIn.moveBalance("contribution", -1_00);

        for (var unknown : List.of("txn_nothing", "unknown", "../balance")) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> desk.explain(first, unknown, MovementMeaning.GOODWILL, null, WHY));
        }
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> desk.explain(first, movement, MovementMeaning.OWED_BY_STUDENT, null, WHY));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> desk.explain(first, movement, MovementMeaning.OWED_BY_EMPLOYER, null, WHY));
        var student = fixtures.student().id();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> desk.explain(first, movement, MovementMeaning.OWED_BY_STUDENT, student, WHY));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> desk.explain(first, movement, MovementMeaning.OWED_BY_EMPLOYER, UUID.randomUUID(), WHY));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        desk.settle(first, "suspense", MovementMeaning.BAD_DEBT, Money.usd(1), "It is not there"));
    }

    @Test
    void isSaidByOperatorsInAFewWords() {
        var movement = standIn.moveBalance("contribution", -1_00);
        var path = "/api/finance/movements/" + movement + "/explanation";
        var stranger = fixtures.student();

        assertThat(post(as(stranger), path, body("GOODWILL", null, WHY))).hasStatus(HttpStatus.FORBIDDEN);
        isWrong("reason", path, body("GOODWILL", null, "x".repeat(251)));
        isWrong("owedBy", path, body("GOODWILL", stranger.id(), WHY));
        isWrong("meaning", path, body("NONSENSE", null, WHY));
        assertThat(post(asOperator(first), path, body("GOODWILL", null, WHY)))
                .hasStatus(HttpStatus.ACCEPTED)
                .bodyJson()
                .extractingPath("$.meaning")
                .isEqualTo("GOODWILL");
    }

    @Test
    void whatIsOwedIsSettledByOperatorsWithAnAmountAndAnEnd() {
        var path = "/api/finance/accounts/receivable:student:" + UUID.randomUUID() + "/settlement";
        var whole = "{\"minor\": 100, \"currency\": \"USD\"}";

        assertThat(post(as(fixtures.student()), path, settlement("BAD_DEBT", whole)))
                .hasStatus(HttpStatus.FORBIDDEN);
        isWrong("how", path, settlement("GOODWILL", whole));
        isWrong("amount", path, settlement("BAD_DEBT", "{\"minor\": 0, \"currency\": \"USD\"}"));
        isWrong("amount", path, settlement("BAD_DEBT", "{\"minor\": 100, \"currency\": \"EUR\"}"));
        assertThat(post(asOperator(first), path, settlement("BAD_DEBT", whole)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("more-than-owed");
    }

    private String transferByHand(PaymentFixtures.Asked asked, String account) {
        var charge = standIn.charges(asked.id()).getFirst().path("id").asString();
        return standIn.byHand(
                        "/v1/transfers",
                        "amount=1000&currency=usd&destination=" + account + "&source_transaction=" + charge)
                .path("balance_transaction")
                .asString();
    }

    // by how much Stripe says that we have more than the ledger says; other tests leave some
    private Money gap() {
        var view = treasury.view(first);
        return view.balance().minus(view.ledger());
    }

    // what stays in suspense for more than a day; other tests leave some
    private long staying() {
        return phase.give(comparison::differences).stream()
                .filter(difference -> difference.subject().equals("suspense"))
                .mapToLong(difference -> difference.found() == null ? 0 : difference.found())
                .sum();
    }

    private ManualMoveView listed(ManualMoveView move) {
        return moves.moves(first).stream()
                .filter(one -> one.id().equals(move.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> booked(String key) {
        return database.sql("""
                SELECT CONCAT(t.kind, ' ', a.name, ' ', e.amount) FROM ledger_tx t
                JOIN ledger_entry e ON e.tx = t.id JOIN ledger_account a ON a.id = e.account
                WHERE t.posting_key = ? ORDER BY a.name\
                """).param(key).query(String.class).list();
    }

    private List<String> open(String subject) {
        return database.sql("SELECT rule FROM reconciliation_difference WHERE subject = ? AND open_mark ORDER BY rule")
                .param(subject)
                .query(String.class)
                .list();
    }

    private List<String> notes(String subject) {
        return database.sql("""
                SELECT CONCAT(rule, ' ', note) FROM reconciliation_difference
                WHERE subject = ? AND state = 'RESOLVED' ORDER BY rule\
                """).param(subject).query(String.class).list();
    }

    private static String body(String meaning, @Nullable UUID owedBy, String reason) {
        return "{\"meaning\": \"%s\", \"owedBy\": %s, \"reason\": \"%s\"}"
                .formatted(meaning, owedBy == null ? "null" : "\"" + owedBy + "\"", reason);
    }

    private static String settlement(String how, String amount) {
        return "{\"how\": \"%s\", \"amount\": %s, \"reason\": \"%s\"}".formatted(how, amount, WHY);
    }

    private void isWrong(String field, String path, String body) {
        assertThat(post(asOperator(first), path, body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(field);
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
