package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.stripe.net.Webhook;
import dev.foothold.FootholdTest;
import dev.foothold.payments.stripe.StripeSettings;
import dev.foothold.shared.Money;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sixty-four people press the same button over the same money at the same moment: one effect, and who is refused is
/// told why.
@FootholdTest
class MoneyRaceTest {

    private static final int CROWD = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Payments payments;

    @Autowired
    private Payouts payouts;

    @Autowired
    private Wallets wallets;

    @Autowired
    private Corrections corrections;

    @Autowired
    private StripeSettings settings;

    @Autowired
    private JsonMapper json;

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
    void allGetTheSamePageToPayOn() {
        var asked = fixtures.requested(400_00);

        var pages = together(() -> payments.checkout(asked.owner(), asked.id(), "/engagements"))
                .nobodyRefused();

        assertThat(standIn.sessions(asked.id())).hasSize(1);
        assertThat(pages)
                .extracting(CheckoutView::url)
                .containsOnly(pages.getFirst().url());
        assertThat(StandIn.session(pages.getFirst()))
                .isEqualTo(standIn.sessions(asked.id()).getFirst().path("id").asString());
    }

    @Test
    void allFillTheWalletOnTheSamePage() {
        var wallet = new WalletFixtures(beans).empty();

        var pages = together(() -> wallets.topUp(wallet.staff(), wallet.id(), Money.usd(500_00), "/wallets"))
                .nobodyRefused();

        var first = pages.getFirst();
        assertThat(pages).extracting(TopUpPage::payment).containsOnly(first.payment());
        assertThat(pages).extracting(TopUpPage::url).containsOnly(first.url());
        assertThat(wallets.topUps(wallet.id())).hasSize(1);
        assertThat(standIn.sessions(first.payment())).hasSize(1);
    }

    @Test
    void allApproveAndTheStudentIsPaidOnce() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();

        together(() -> {
                    payments.release(asked.id(), student, Money.usd(400_00));
                    return true;
                })
                .nobodyRefused();

        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(payments.get(asked.id()).released()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void allApproveOneMilestoneAndTheRestStaysHeld() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();

        together(() -> {
                    payments.release(asked.id(), 1, student, Money.usd(100_00));
                    return true;
                })
                .nobodyRefused();

        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id()))
                .singleElement()
                .satisfies(
                        transfer -> assertThat(transfer.path("amount").asLong()).isEqualTo(90_00));
        var view = payments.get(asked.id());
        assertThat(view.payouts()).hasSize(1);
        assertThat(view.released()).isEqualTo(Money.usd(100_00));
        assertThat(view.held()).isEqualTo(Money.usd(300_00));
    }

    @Test
    void allRefundMoreThanHalfAndOneSucceeds() {
        var asked = fixtures.held(400_00);

        var crowd = together(() -> {
            payments.refund(asked.id(), Money.usd(250_00));
            return true;
        });

        assertThat(crowd.served()).hasSize(1);
        assertThat(crowd.refusals()).hasSize(CROWD - 1).hasOnlyElementsOfType(MoneyNotAvailable.class);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(150_00));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(250_00)));
        assertThat(standIn.refunds(asked.id())).hasSize(1);
    }

    @Test
    void allCancelAndTheMoneyGoesBackOnce() {
        var asked = fixtures.held(400_00);

        together(() -> {
                    payments.cancel(asked.id());
                    return true;
                })
                .nobodyRefused();

        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        assertThat(standIn.refunds(asked.id())).hasSize(1);
        assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void allAgreeToOneReversalAndTheMoneyComesBackOnce() {
        var asked = fixtures.held(400_00);
        fixtures.paidStudent(asked);
        var second = fixtures.secondOperator();
        var reversal = corrections.takeBack(fixtures.operator(), asked.id(), 0, Money.usd(400_00), "Nothing delivered");

        var agreed = together(() -> corrections.agree(second, reversal.id())).nobodyRefused();

        assertThat(agreed).extracting(ReversalView::approvedBy).containsOnly(second);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(400_00)));
        assertThat(standIn.all("transfer_reversal"))
                .filteredOn(one -> isAbout(one, "payment", asked.id().toString()))
                .singleElement()
                .satisfies(one -> assertThat(one.path("amount").asLong()).isEqualTo(360_00));
        assertThat(standIn.refunds(asked.id())).hasSize(1);
    }

    // a way into Stripe's questions is good for one use, so each gets another one, but into the same account
    @Test
    void allBeginToSetUpTheirPayAndThereIsOneAccount() {
        var student = fixtures.student();

        var ways = together(() -> payouts.onboard(student, "/earnings")).nobodyRefused();

        assertThat(ways).extracting(OnboardingView::url).doesNotHaveDuplicates();
        assertThat(standIn.all("account"))
                .filteredOn(one -> isAbout(one, "account", student.toString()))
                .singleElement()
                .satisfies(one -> assertThat(one.path("id").asString()).isEqualTo(fixtures.stripeAccount(student)));
    }

    // the stand-in keeps silent, so the message that comes sixty-four times is the only one
    @Test
    void theSameMessageComesSixtyFourTimesAndIsBookedOnce() throws Exception {
        var asked = fixtures.requested(400_00);
        var page = payments.checkout(asked.owner(), asked.id(), "/engagements");
        standIn.keepSilent(true);
        standIn.pay(page);
        var message = standIn.message("checkout.session.completed", StandIn.session(page));
        var delivery = delivery(message);

        try (var stripe = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            var answers = together(() -> stripe.send(delivery, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .nobodyRefused();
            assertThat(answers).containsOnly(200);
        }

        fixtures.awaitStatus(asked.id(), PaymentStatus.HELD);
        var event = json.readTree(message).path("id").asString();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(database.sql("SELECT state FROM webhook_inbox WHERE event_id = ?")
                                .param(event)
                                .query(String.class)
                                .list())
                        .containsExactly("DONE"));
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));
        assertThat(payments.statement(fixtures.operator(), asked.id()))
                .filteredOn(entry -> entry.kind().equals("CHARGE_PAID"))
                .extracting(LedgerEntryView::account)
                .containsOnlyOnce("stripe:platform");
    }

    private HttpRequest delivery(String message) throws Exception {
        var secret = settings.webhookSecrets().platform().getFirst();
        var port = environment.getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/webhooks/stripe/platform"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header(
                        "Stripe-Signature",
                        Webhook.Signature.generateSignatureHeader(
                                message, secret, Instant.now().getEpochSecond()))
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build();
    }

    private static boolean isAbout(JsonNode object, String name, String id) {
        return object.path("metadata").path(name).asString("").equals(id);
    }

    /// What those got who got through, and why the others did not.
    private record Crowd<T>(List<T> served, List<Throwable> refusals) {

        List<T> nobodyRefused() {
            assertThat(refusals).isEmpty();
            assertThat(served).hasSize(CROWD);
            return served;
        }
    }

    // everybody waits until the last one is there, for sixty-four starts one after the other are no crowd
    private static <T> Crowd<T> together(Callable<T> press) {
        var arrived = new CountDownLatch(CROWD);
        List<Future<T>> pressed;
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            pressed = IntStream.range(0, CROWD)
                    .mapToObj(number -> crowd.submit(() -> {
                        arrived.countDown();
                        arrived.await();
                        return press.call();
                    }))
                    .toList();
        }
        return new Crowd<>(
                pressed.stream()
                        .filter(one -> one.state() == Future.State.SUCCESS)
                        .map(Future::resultNow)
                        .toList(),
                pressed.stream()
                        .filter(one -> one.state() == Future.State.FAILED)
                        .map(Future::exceptionNow)
                        .toList());
    }
}
