package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.shared.Money;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Sixty-four people press the same button over the same money at the same moment: one effect.
@FootholdTest
class MoneyRaceTest {

    private static final int CROWD = 64;

    @Autowired
    private Payments payments;

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

    @Test
    void allGetTheSamePageToPayOn() throws InterruptedException {
        var asked = fixtures.requested(400_00);

        together(() -> payments.checkout(asked.owner(), asked.id(), "/engagements"));

        assertThat(standIn.sessions(asked.id())).hasSize(1);
    }

    @Test
    void allApproveAndTheStudentIsPaidOnce() throws InterruptedException {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();

        together(() -> {
            payments.release(asked.id(), student, Money.usd(400_00));
            return true;
        });

        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
        assertThat(standIn.transfers(asked.id())).hasSize(1);
        assertThat(payments.get(asked.id()).released()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void allRefundMoreThanHalfAndOneSucceeds() throws InterruptedException {
        var asked = fixtures.held(400_00);

        var accepted = together(() -> {
            payments.refund(asked.id(), Money.usd(250_00));
            return true;
        });

        assertThat(accepted).isEqualTo(1);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(150_00));
    }

    @Test
    void allCancelAndTheMoneyGoesBackOnce() throws InterruptedException {
        var asked = fixtures.held(400_00);

        together(() -> {
            payments.cancel(asked.id());
            return true;
        });

        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        assertThat(standIn.refunds(asked.id())).hasSize(1);
        assertThat(payments.get(asked.id()).refunded()).isEqualTo(Money.usd(400_00));
    }

    // how many got through without a refusal
    private static long together(Callable<?> press) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var pressed = IntStream.range(0, CROWD)
                    .mapToObj(number -> crowd.submit(() -> {
                        start.await();
                        return press.call();
                    }))
                    .toList();
            start.countDown();
            crowd.shutdown();
            return pressed.stream()
                    .filter(one -> {
                        try {
                            one.get();
                            return true;
                        } catch (Exception refused) {
                            return false;
                        }
                    })
                    .count();
        }
    }
}
