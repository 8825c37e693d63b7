package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.shared.Money;
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
        await().atMost(Duration.ofSeconds(20))
                .until(() -> payouts.readiness(student).closed());
        payments.release(asked.id(), student, Money.usd(400_00));

        fixtures.awaitPayout(asked.id(), PayoutStatus.BLOCKED);
        assertThat(standIn.transfers(asked.id())).isEmpty();
    }

    @Test
    void whoCutTheTieIsNoticedThoughTheMessageGotLost() {
        var fixtures = new PaymentFixtures(beans);
        var standIn = new StandIn(environment);
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        standIn.keepSilent(true);
        try {
            standIn.cutTheTie(fixtures.stripeAccount(student));

            assertThat(payouts.readiness(student).closed()).isTrue();
            payments.release(asked.id(), student, Money.usd(400_00));
            assertThat(payments.get(asked.id()).payouts().getFirst().blockedReason())
                    .isEqualTo(BlockedReason.ACCOUNT_CLOSED.name());
        } finally {
            standIn.repair();
        }
    }
}
