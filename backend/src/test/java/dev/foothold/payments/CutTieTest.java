package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.shared.Money;
import dev.foothold.shared.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Students who cut the tie between their account at Stripe and us.
@FootholdTest
class CutTieTest {

    @Autowired
    private Payments payments;

    @Autowired
    private Payouts payouts;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    @Test
    void payOfWhoCutTheTieWaitsAndIsNeverSent() {
        var fixtures = new PaymentFixtures(beans);
        var standIn = new StandIn(environment);
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();

        standIn.cutTheTie(fixtures.stripeAccount(student));
        // until the message has come, Stripe only refuses to tell of the account
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptionsInstanceOf(Problem.class)
                .until(() -> payouts.readiness(student).closed());
        payments.release(asked.id(), student, Money.usd(400_00));

        fixtures.awaitPayout(asked.id(), PayoutStatus.BLOCKED);
        assertThat(standIn.transfers(asked.id())).isEmpty();
    }
}
