package dev.foothold.engagements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.employers.EmployerId;
import dev.foothold.payments.PaymentFixtures;
import dev.foothold.payments.Payments;
import dev.foothold.payments.PayoutStatus;
import dev.foothold.payments.StandIn;
import dev.foothold.shared.Conflict;
import dev.foothold.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Several people decide about the same work at the same moment.
@FootholdTest
class EngagementRaceTest {

    private static final Logger LOG = LoggerFactory.getLogger(EngagementRaceTest.class);
    private static final int EACH = 16;

    @Autowired
    private Engagements engagements;

    @Autowired
    private Payments payments;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private EngagementFixtures fixtures;
    private PaymentFixtures money;
    private long seed;

    @BeforeEach
    void prepare() {
        fixtures = new EngagementFixtures(beans);
        money = new PaymentFixtures(beans);
        seed = Long.getLong("foothold.test.seed", System.nanoTime());
        LOG.info("Deciding at once with -Dfoothold.test.seed={}", seed);
    }

    @Test
    void twoSupervisorsApproveAtOnceAndTheStudentIsPaidOnce() {
        var engagement = fixtures.submitted();
        fixtures.onboard(engagement);
        var payment = fixtures.payment(engagement);
        var colleague = money.colleague(new EmployerId(payments.get(payment).payer()), OrganisationRole.SUPERVISOR);

        var answers = together(
                () -> engagements.approve(engagement.owner(), engagement.id()),
                () -> engagements.approve(colleague, engagement.id()));

        assertThat(answers.first()).as("seed %d", seed).allMatch(EngagementRaceTest::isDone);
        assertThat(answers.second()).as("seed %d", seed).allMatch(EngagementRaceTest::isDone);
        money.awaitPayout(payment, PayoutStatus.TRANSFERRED);
        assertThat(new StandIn(environment).transfers(payment)).hasSize(1);
        assertThat(payments.get(payment).released()).isEqualTo(Money.usd(500_00));
        assertThat(payments.statement(money.operator(), payment))
                .filteredOn(entry ->
                        entry.kind().equals("RELEASED") && entry.account().startsWith("held"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.debit()).isEqualTo(Money.usd(500_00)));
    }

    @RepeatedTest(3)
    void ofAnApprovalAndACancellationAtOnceExactlyOneWins() {
        var engagement = fixtures.submitted();
        var payment = fixtures.payment(engagement);

        var answers = together(
                () -> engagements.approve(engagement.owner(), engagement.id()),
                () -> engagements.cancel(engagement.student(), engagement.id(), "I have to stop."));

        var approved = engagements.get(engagement.id()).status() == EngagementStatus.COMPLETED;
        assertThat(approved ? answers.first() : answers.second())
                .as("who won, seed %d", seed)
                .allMatch(EngagementRaceTest::isDone);
        assertThat(approved ? answers.second() : answers.first())
                .as("who came too late, seed %d", seed)
                .allMatch(EngagementRaceTest::isConflict);
        assertThat(payments.get(payment).released()).isEqualTo(Money.usd(approved ? 500_00 : 125_00));
        assertThat(payments.get(payment).held()).isEqualTo(Money.usd(0));
    }

    private static boolean isDone(Future<EngagementView> answer) {
        return answer.state() == Future.State.SUCCESS;
    }

    private static boolean isConflict(Future<EngagementView> answer) {
        return answer.state() == Future.State.FAILED && answer.exceptionNow() instanceof Conflict;
    }

    private record Answers(List<Future<EngagementView>> first, List<Future<EngagementView>> second) {}

    // everybody waits until the last one is there; who came first is drawn
    private Answers together(Callable<EngagementView> one, Callable<EngagementView> other) {
        var arrived = new CountDownLatch(2 * EACH);
        var order = new ArrayList<Boolean>(Collections.nCopies(EACH, true));
        order.addAll(Collections.nCopies(EACH, false));
        Collections.shuffle(order, new Random(seed));
        var answers = new Answers(new ArrayList<>(), new ArrayList<>());
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            order.forEach(isFirst -> {
                Future<EngagementView> answer = crowd.submit(() -> {
                    arrived.countDown();
                    arrived.await();
                    return isFirst ? one.call() : other.call();
                });
                (isFirst ? answers.first() : answers.second()).add(answer);
            });
        }
        return answers;
    }
}
