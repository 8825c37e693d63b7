package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.payments.ExposureView.PayerExposure;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What may still be lost. The amounts are larger than those of other tests, so that the payers are among the first.
@FootholdTest
class ExposureTest {

    @Autowired
    private Payments payments;

    @Autowired
    private Exposure exposure;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester http;

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
    void whatWasReleasedLatelyIsAtRiskAndWhatIsHeldIsNot() {
        var before = exposure.view(fixtures.operator());
        var asked = fixtures.held(9_000_00);
        payments.release(asked.id(), fixtures.student(), Money.usd(8_000_00));

        var view = exposure.view(fixtures.operator());

        assertThat(of(asked)).hasValueSatisfying(payer -> {
            assertThat(payer.released()).isEqualTo(Money.usd(8_000_00));
            assertThat(payer.openDisputes()).isZero();
            assertThat(payer.disputed()).isEqualTo(Money.usd(0));
            assertThat(payer.name()).isNotBlank();
        });
        assertThat(view.released()).isGreaterThanOrEqualTo(before.released().plus(Money.usd(8_000_00)));
        assertThat(view.most()).hasSizeLessThanOrEqualTo(50);
        assertThat(view.payers()).isGreaterThanOrEqualTo(view.most().size());
    }

    @Test
    void whatABankHasAskedForIsInDisputeAndNoLongerOnlyAtRisk() {
        var asked = fixtures.held(9_000_00);
        payments.release(asked.id(), fixtures.student(), Money.usd(9_000_00));
        var dispute = standIn.dispute(
                standIn.charges(asked.id()).getFirst().path("id").asString(), 3_000_00);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(of(asked)).hasValueSatisfying(payer -> {
                    assertThat(payer.openDisputes()).isOne();
                    assertThat(payer.disputed()).isEqualTo(Money.usd(3_000_00));
                    assertThat(payer.released()).isEqualTo(Money.usd(6_000_00));
                }));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(exposure.view(fixtures.operator()).withheld())
                                .isGreaterThanOrEqualTo(Money.usd(3_000_00)));

        standIn.decide(dispute, "won");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(of(asked)).hasValueSatisfying(payer -> {
                    assertThat(payer.openDisputes()).isZero();
                    assertThat(payer.released()).isEqualTo(Money.usd(9_000_00));
                }));
    }

    @Test
    void afterFourMonthsNoBankAsksAnyMore() {
        var asked = fixtures.held(9_000_00);
        payments.release(asked.id(), fixtures.student(), Money.usd(9_000_00));
        released(asked, 119);
        assertThat(of(asked)).isPresent();

        released(asked, 121);

        assertThat(of(asked)).isEmpty();
    }

    @Test
    void workThatAWalletPaidForIsAtRiskAtItsSponsor() {
        var sponsor = new WalletFixtures(beans).filled(9_000_00);
        var asked = fixtures.requested(9_000_00);
        beans.getBean(Wallets.class).pay(sponsor.id(), asked.id());
        payments.release(asked.id(), fixtures.student(), Money.usd(9_000_00));

        assertThat(of(asked)).isEmpty();
        assertThat(of(sponsor.owner())).hasValueSatisfying(payer -> {
            assertThat(payer.name()).isEqualTo("Cedar University (First projects)");
            assertThat(payer.released()).isEqualTo(Money.usd(9_000_00));
        });
    }

    @Test
    void isNobodyElsesBusiness() {
        var asked = fixtures.requested(400_00);

        assertThat(http.get().uri("/api/finance/exposure").with(as(asked.owner())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private void released(PaymentFixtures.Asked asked, int daysAgo) {
        database.sql("UPDATE payout SET owed_at = UTC_TIMESTAMP(6) - INTERVAL ? DAY WHERE payment = ?")
                .params(daysAgo, Identifiers.bytes(asked.id().id()))
                .update();
    }

    private Optional<PayerExposure> of(PaymentFixtures.Asked asked) {
        return of(asked.payer().id());
    }

    private Optional<PayerExposure> of(UUID payer) {
        return exposure.view(fixtures.operator()).most().stream()
                .filter(row -> row.payer().equals(payer))
                .findFirst();
    }
}
