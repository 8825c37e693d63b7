package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@FootholdTest
class PaymentsModuleTest {

    @Autowired
    private Payments payments;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    @Autowired
    private MockMvcTester http;

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
    void asksOncePerReference() {
        var asked = fixtures.requested(400_00);
        var reference = payments.get(asked.id()).reference();

        var again = payments.request(new PaymentRequest(reference, "Again", asked.payer(), Money.usd(400_00), 1_000));

        assertThat(again).isEqualTo(asked.id());
        assertThatExceptionOfType(PaymentRequestDiffers.class)
                .isThrownBy(() -> payments.request(
                        new PaymentRequest(reference, "More", asked.payer(), Money.usd(500_00), 1_000)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 99_999_999_00L})
    void refusesAmountsThatCannotBePaid(long cents) {
        var payer = fixtures.requested(400_00).payer();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> payments.request(
                        new PaymentRequest(UUID.randomUUID(), "Work", payer, Money.usd(cents), 1_000)));
    }

    @Test
    void refusesOtherCurrencies() {
        var payer = fixtures.requested(400_00).payer();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> payments.request(
                        new PaymentRequest(UUID.randomUUID(), "Work", payer, new Money(400_00, "EUR"), 1_000)));
    }

    @Test
    void twoClicksGiveOnePage() {
        var asked = fixtures.requested(400_00);

        var first = payments.checkout(asked.owner(), asked.id(), "/engagements");
        var second = payments.checkout(asked.owner(), asked.id(), "/engagements");

        assertThat(second).isEqualTo(first);
        assertThat(payments.get(asked.id()).status()).isEqualTo(PaymentStatus.CHECKOUT_OPEN);
    }

    @Test
    void onlyOwnerAndFinancePay() {
        var asked = fixtures.requested(400_00);
        var supervisor = fixtures.colleague(asked.payer(), OrganisationRole.SUPERVISOR);
        var finance = fixtures.colleague(asked.payer(), OrganisationRole.FINANCE);
        var stranger = fixtures.requested(100_00).owner();

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> payments.checkout(supervisor, asked.id(), "/engagements"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> payments.checkout(stranger, asked.id(), "/engagements"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> payments.view(stranger, asked.id()));
        assertThat(payments.checkout(finance, asked.id(), "/engagements").url()).startsWith("http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "engagements", "/a b"})
    void comesBackToOurPagesOnly(String path) {
        var asked = fixtures.requested(400_00);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> payments.checkout(asked.owner(), asked.id(), path));
    }

    @Test
    void signedMessageMakesTheMoneyHeld() {
        var asked = fixtures.held(400_00);

        var view = payments.view(asked.owner(), asked.id());

        assertThat(view.held()).isEqualTo(Money.usd(400_00));
        assertThat(view.receiptNumber()).startsWith("R-");
        assertThat(view.heldAt()).isNotNull();
        assertThat(payments.statement(asked.owner(), asked.id()))
                .filteredOn(entry -> entry.account().equals("exp:stripe_processing"))
                .extracting(LedgerEntryView::debit)
                .containsExactly(Money.usd(11_90));
    }

    @Test
    void returnPageConvergesByItself() {
        var asked = fixtures.requested(400_00);
        standIn.pay(payments.checkout(asked.owner(), asked.id(), "/engagements"));

        var view = payments.refresh(asked.owner(), asked.id());

        assertThat(view.status()).isEqualTo(PaymentStatus.HELD);
    }

    @Test
    void messagesThatComeAgainChangeNothing() {
        var asked = fixtures.held(400_00);
        var before = payments.statement(asked.owner(), asked.id());

        standIn.sendAgain();

        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(payments.statement(asked.owner(), asked.id()))
                        .isEqualTo(before));
    }

    @Test
    void moneyThatComesAfterTheCancellationGoesBack() {
        var asked = fixtures.requested(400_00);
        var page = payments.checkout(asked.owner(), asked.id(), "/engagements");
        standIn.fault("POST /v1/checkout/sessions/*/expire", "429", 10);
        payments.cancel(asked.id());

        standIn.pay(page);

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(400_00)));
        assertThat(payments.get(asked.id()).status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(0));
    }

    @Test
    void whatIsHeldCanGoBackInFull() {
        var asked = fixtures.held(400_00);

        payments.cancel(asked.id());

        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(400_00));
        assertThat(standIn.refunds(asked.id())).hasSize(1);
    }

    @Test
    void neverGivesBackMoreThanIsHeld() {
        var asked = fixtures.held(400_00);
        fixtures.giveBack(asked.id(), 250_00);

        assertThatExceptionOfType(MoneyNotAvailable.class).isThrownBy(() -> fixtures.giveBack(asked.id(), 250_00));
    }

    @Test
    void ledgerIsAlwaysBalancedAndOnlyOperatorsSeeAllOfIt() {
        var asked = fixtures.held(400_00);

        assertThat(payments.trialBalance(fixtures.operator()).balanced()).isTrue();
        assertThat(payments.trialBalance(fixtures.operator()).held()).isGreaterThanOrEqualTo(Money.usd(400_00));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> payments.trialBalance(asked.owner()));
    }

    @Test
    void speaksHttp() {
        var asked = fixtures.requested(400_00);
        var path = "/api/payments/" + asked.id();

        assertThat(http.get().uri(path)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(http.get().uri(path).with(as(asked.owner())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.amount.minor")
                .isEqualTo(400_00);
        assertThat(http.get()
                        .uri("/api/payments")
                        .queryParam("employer", asked.payer().toString())
                        .with(as(asked.owner())))
                .bodyJson()
                .extractingPath("$.items[0].status")
                .isEqualTo("REQUESTED");
        assertThat(open(asked, "{\"returnPath\": \"/engagements\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.url")
                .asString()
                .startsWith("http");
        assertThat(http.get().uri(path + "/entries").with(as(asked.owner()))).hasStatusOk();
        assertThat(http.get().uri("/api/payments/ledger").with(as(asked.owner())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"returnPath\": \"\"}", "{\"returnPath\": \"https://evil.example\"}", "{", "[]"})
    void refusesBadInputWithTheField(String body) {
        assertThat(open(fixtures.requested(400_00), body)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult open(PaymentFixtures.Asked asked, String body) {
        return http.post()
                .uri("/api/payments/" + asked.id() + "/checkout")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(as(asked.owner()))
                .with(csrf())
                .exchange();
    }

    private static RequestPostProcessor as(AccountId person) {
        return user(person.toString());
    }

    @Test
    void whatStripeTookFromTheChargeIsInTheLedgerToTheCent() {
        var asked = fixtures.held(123_45);

        var booked = standIn.all("balance_transaction").stream()
                .map(line -> line.path("id").asString())
                .toList();
        var charge = payments.statement(asked.owner(), asked.id()).stream()
                .filter(entry -> entry.account().equals("stripe:platform"))
                .toList();

        assertThat(charge).singleElement().satisfies(entry -> {
            assertThat(booked).contains(entry.stripeReference());
            assertThat(entry.debit()).isEqualTo(Money.usd(123_45 - 3_88));
        });
    }

    @Test
    void listsThePaymentsOfAnEmployer() {
        var asked = fixtures.requested(400_00);
        payments.request(new PaymentRequest(UUID.randomUUID(), "Second", asked.payer(), Money.usd(200_00), 1_000));

        var first = payments.of(asked.owner(), asked.payer(), null, 1);
        var second = payments.of(asked.owner(), asked.payer(), first.next(), 1);

        assertThat(List.of(
                        first.items().getFirst().amount(),
                        second.items().getFirst().amount()))
                .containsExactly(Money.usd(200_00), Money.usd(400_00));
        assertThat(second.next()).isNull();
    }
}
