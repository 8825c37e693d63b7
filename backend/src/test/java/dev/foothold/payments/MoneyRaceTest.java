package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Sixty-four people press the same button over the same money at the same moment: one effect, and who is refused is
/// told why.
class MoneyRaceTest extends MoneyScene {

    private static final int CROWD = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Payouts payouts;

    @Autowired
    private Wallets wallets;

    @Autowired
    private Corrections corrections;

    @Autowired
    private ManualMoveDesk moves;

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

    // each a milestone of their own, so that nothing but the money itself keeps them apart
    @Test
    void allApproveMoreThanHalfAndOneSucceeds() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        var milestones = new AtomicInteger();

        var crowd = together(() -> {
            payments.release(asked.id(), milestones.incrementAndGet(), student, Money.usd(250_00));
            return true;
        });

        assertThat(crowd.served()).hasSize(1);
        assertThat(crowd.refusals()).hasSize(CROWD - 1).hasOnlyElementsOfType(MoneyNotAvailable.class);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(150_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(payments.get(asked.id()).payouts()).hasSize(1);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
    }

    @Test
    void allAgreeToOneRefundAndTheMoneyGoesBackOnce() {
        var asked = fixtures.held(400_00);
        var second = fixtures.secondOperator();
        var move = moves.askForHeldRefund(fixtures.operator(), asked.id(), Money.usd(250_00), "Nobody is owed it");

        var agreed = together(() -> moves.agree(second, move.id())).nobodyRefused();

        assertThat(agreed).extracting(ManualMoveView::status).containsOnly(ManualMoveStatus.AGREED);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(150_00));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(250_00)));
        assertThat(standIn.refunds(asked.id())).hasSize(1);
    }

    // whichever of the two is first, there is not enough for the other
    @Test
    void halfOfThemRefundAndHalfOfThemApproveMoreThanHalfAndOneSucceeds() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        var second = fixtures.secondOperator();
        var move = moves.askForHeldRefund(fixtures.operator(), asked.id(), Money.usd(250_00), "Nobody is owed it");
        var people = new AtomicInteger();

        var crowd = together(() -> {
            if (people.incrementAndGet() % 2 == 0) {
                moves.agree(second, move.id());
            } else {
                payments.release(asked.id(), 1, student, Money.usd(250_00));
            }
            return true;
        });

        assertThat(crowd.refusals()).hasSize(CROWD / 2).hasOnlyElementsOfType(MoneyNotAvailable.class);
        var view = payments.get(asked.id());
        assertThat(view.held()).isEqualTo(Money.usd(150_00));
        assertThat(view.payouts().size() + refundsAsked(asked)).isOne();
    }

    private int refundsAsked(PaymentFixtures.Asked asked) {
        return database.sql("SELECT COUNT(*) FROM payment_refund WHERE payment = ?")
                .param(Identifiers.bytes(asked.id().id()))
                .query(Integer.class)
                .single();
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
        var messages = new MessageFixtures(beans);
        var delivery = delivery(message, messages.signature("platform", message));

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
        messages.awaitState(messages.id(message), "DONE");
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));
        assertThat(payments.statement(fixtures.operator(), asked.id()))
                .filteredOn(entry -> entry.kind().equals("CHARGE_PAID"))
                .extracting(LedgerEntryView::account)
                .containsOnlyOnce("stripe:platform");
    }

    private HttpRequest delivery(String message, String signature) {
        var port = environment.getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/webhooks/stripe/platform"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Stripe-Signature", signature)
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
