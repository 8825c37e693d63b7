package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What operators read of how Stripe is set up.
@FootholdTest
class StripeSetupModuleTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    @Test
    void aLocalStartHasNothingToPutRight() {
        var operator = new PaymentFixtures(beans).operator();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(http.get().uri("/api/finance/setup").with(asOperator(operator)))
                                .hasStatusOk()
                                .bodyJson()
                                .extractingPath("$.checkedAt")
                                .isNotNull());

        var view = http.get().uri("/api/finance/setup").with(asOperator(operator));
        assertThat(view).bodyJson().extractingPath("$.wrong").asArray().isEmpty();
        assertThat(view).bodyJson().extractingPath("$.live").isEqualTo(false);
    }

    @Test
    void isAskedAgainOnceSomethingWasPutRight() {
        var operator = new PaymentFixtures(beans).operator();

        var view = http.post()
                .uri("/api/finance/setup/check")
                .with(asOperator(operator))
                .with(csrf());

        assertThat(view).hasStatusOk();
        assertThat(view).bodyJson().extractingPath("$.checkedAt").isNotNull();
        assertThat(view).bodyJson().extractingPath("$.wrong").asArray().isEmpty();
    }

    @Test
    void isNobodyElsesBusiness() {
        var asked = new PaymentFixtures(beans).requested(400_00);

        assertThat(http.get().uri("/api/finance/setup").with(as(asked.owner()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.post()
                        .uri("/api/finance/setup/check")
                        .with(as(asked.owner()))
                        .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
