package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Refunds that did not reach the employer, until the money is theirs by another way.
@FootholdTest
class RefundReturnedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

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
    private AccountId operator;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        standIn = new StandIn(environment);
        operator = fixtures.operator();
    }

    @AfterEach
    void repair() {
        standIn.repair();
    }

    @Test
    void isListedUntilTwoOperatorsHavePaidItAnotherWayOnce() {
        var asked = fixtures.held(400_00);
        var refund = returned(asked);

        assertThat(refund.amount()).isEqualTo(Money.usd(400_00));
        assertThat(refund.owed()).isTrue();
        assertThat(refund.failure()).isNotBlank();
        assertThat(paidAnotherWay(refund.id(), "Wire 4711 of today"))
                .hasStatus(HttpStatus.ACCEPTED)
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("ASKED");
        assertThat(of(asked.id())).hasSize(1);
        moves.agree(
                fixtures.secondOperator(),
                desk.paidAnotherWay(operator, refund.id(), "Wire 4711 of today").id());

        assertThat(payments.statement(operator, asked.id()))
                .filteredOn(entry -> entry.kind().equals("REFUND_PAID_ANOTHER_WAY"))
                .extracting(LedgerEntryView::account, LedgerEntryView::debit, LedgerEntryView::credit)
                .containsExactlyInAnyOrder(
                        tuple("payable:employer_refund:" + asked.id(), Money.usd(400_00), null),
                        tuple("bank:platform", null, Money.usd(400_00)));
        assertThat(desk.refunds(operator)).extracting(FailedRefundView::id).doesNotContain(refund.id());
        assertThat(paidAnotherWay(refund.id(), "Wire 4712 of today"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("refund-not-owed");
        assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(400_00));
        assertThat(payments.trialBalance(operator).balanced()).isTrue();
    }

    @Test
    void isToldToWhoeverMayPayForTheEmployer() {
        var asked = fixtures.held(400_00);
        var finance = fixtures.colleague(asked.payer(), OrganisationRole.FINANCE);

        returned(asked);
        standIn.sendAgain();

        await().during(Duration.ofSeconds(1)).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(fixtures.notices(asked.owner())).containsOnlyOnce("Your bank sent our refund of $400.00 back");
            assertThat(fixtures.notices(finance)).containsOnlyOnce("Your bank sent our refund of $400.00 back");
        });
    }

    @Test
    void isNoLongerCalledRefunded() {
        var asked = fixtures.held(400_00);
        var refund = returned(asked);

        assertThat(payments.get(asked.id()).timeline())
                .extracting(MoneyStep::what)
                .contains("The bank sent the refund back: it is still owed")
                .noneMatch(what -> what.startsWith("Refunded"));

        moves.agree(
                fixtures.secondOperator(),
                desk.paidAnotherWay(operator, refund.id(), "Wire 4711 of today").id());

        assertThat(payments.get(asked.id()).timeline())
                .extracting(MoneyStep::what)
                .endsWith("The bank sent the refund back: it is still owed", "Paid back another way");
    }

    @Test
    void isPaidWithANoteOnly() {
        var refund = returned(fixtures.held(400_00));

        assertThat(paidAnotherWay(refund.id(), "  "))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("note");
    }

    @Test
    void isNotPaidAnotherWayWhenItArrivedOrIsUnknown() {
        var asked = fixtures.held(400_00);
        payments.cancel(asked.id());
        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        var arrived = beans.getBean(RefundRepository.class)
                .findTop50ByPaymentOrderByRequestedAt(asked.id())
                .getFirst()
                .id();

        assertThat(paidAnotherWay(arrived, "Wire 4711 of today")).hasStatus(HttpStatus.CONFLICT);
        assertThat(paidAnotherWay(UUID.randomUUID(), "Wire 4711 of today")).hasStatus(HttpStatus.NOT_FOUND);
    }

    // a bank asks for the money, but nobody has told us yet
    @Test
    void oneThatStripeRefusedIsListedWhileTheMoneyIsHeldAndNotInDispute() {
        var asked = fixtures.held(400_00);
        standIn.keepSilent(true);
        var dispute = standIn.dispute(
                standIn.charges(asked.id()).getFirst().path("id").asString(), 400_00);
        payments.cancel(asked.id());

        var refused = await().atMost(PATIENCE)
                .until(() -> of(asked.id()), found -> !found.isEmpty())
                .getFirst();

        assertThat(refused.owed()).isFalse();
        assertThat(refused.failure()).isNotBlank();
        assertThat(paidAnotherWay(refused.id(), "Wire 4711 of today")).hasStatus(HttpStatus.CONFLICT);
        beans.getBean(Convergence.class).dispute(dispute);
        assertThat(of(asked.id())).isEmpty();
        standIn.decide(dispute, "won");
        beans.getBean(Convergence.class).dispute(dispute);
        assertThat(of(asked.id())).hasSize(1);

        fixtures.giveBack(asked.id(), 400_00);

        assertThat(of(asked.id())).isEmpty();
        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
    }

    private FailedRefundView returned(PaymentFixtures.Asked asked) {
        payments.cancel(asked.id());
        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        standIn.refundComesBack(
                standIn.refunds(asked.id()).getFirst().path("id").asString());
        return await().atMost(PATIENCE)
                .until(() -> of(asked.id()), found -> !found.isEmpty())
                .getFirst();
    }

    private List<FailedRefundView> of(PaymentId payment) {
        return desk.refunds(operator).stream()
                .filter(refund -> refund.payment().equals(payment))
                .toList();
    }

    private MvcTestResult paidAnotherWay(UUID refund, String note) {
        return http.post()
                .uri("/api/finance/refunds/{id}/paid-another-way", refund)
                .with(asOperator(operator))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"note\": \"" + note + "\"}")
                .exchange();
    }
}
