package dev.foothold.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionTemplate;

@FootholdTest
class ProjectSeatsTest {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectSeatsTest.class);
    private static final int TAKERS = 60;

    @Autowired
    private Projects projects;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BeanFactory beans;

    private ProjectFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new ProjectFixtures(beans);
    }

    @Test
    void neverMoreTakersThanPositions() throws Exception {
        var seed = Long.getLong("foothold.test.seed", System.nanoTime());
        LOG.info("Taking seats with -Dfoothold.test.seed={}", seed);
        var random = new Random(seed);
        var positions = 1 + random.nextInt(10);
        var readFirst = random.nextBoolean();
        var project = fixtures.published(terms -> terms.positions(positions)).id();

        var taken = race(() -> Boolean.TRUE.equals(transaction.execute(status -> {
            if (readFirst) {
                projects.get(project);
            }
            return projects.takeSeat(project);
        })));

        assertThat(taken).as("seed %d", seed).isEqualTo(positions);
        assertThat(projects.get(project).status()).isEqualTo(ProjectStatus.FILLED);
        assertThat(projects.get(project).positionsLeft()).isZero();
    }

    @Test
    void tellsThatTheLastPositionIsTaken(Scenario scenario) {
        var project = fixtures.published(terms -> terms.positions(2)).id();
        projects.takeSeat(project);

        scenario.stimulate(() -> projects.takeSeat(project))
                .andWaitForEventOfType(ProjectEvent.Filled.class)
                .matching(event -> event.project().equals(project))
                .toArriveAndVerify(
                        event -> assertThat(projects.takeSeat(project)).isFalse());
    }

    @Test
    void aPositionThatIsGivenBackOpensTheProjectAgain(Scenario scenario) {
        var project = fixtures.filled().id();

        scenario.stimulate(() -> projects.giveSeatBack(project))
                .andWaitForEventOfType(ProjectEvent.SeatReopened.class)
                .matching(event -> event.project().equals(project))
                .toArriveAndVerify(
                        event -> assertThat(projects.takeSeat(project)).isTrue());
    }

    @Test
    void aPositionIsFreeAgainWhenTheAcceptanceFails() {
        var project = fixtures.published().id();

        transaction.executeWithoutResult(status -> {
            assertThat(projects.takeSeat(project)).isTrue();
            status.setRollbackOnly();
        });

        assertThat(projects.get(project).positionsLeft()).isEqualTo(1);
        assertThat(projects.get(project).status()).isEqualTo(ProjectStatus.PUBLISHED);
    }

    @Test
    void draftsHaveNoPositionsToTake() {
        assertThat(projects.takeSeat(fixtures.drafted().id())).isFalse();
    }

    private static long race(Callable<Boolean> taker) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Boolean>>();
            for (var i = 0; i < TAKERS; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return taker.call();
                }));
            }
            start.countDown();
            var taken = 0;
            for (var answer : answers) {
                taken += answer.get(30, TimeUnit.SECONDS) ? 1 : 0;
            }
            return taken;
        }
    }
}
