package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import dev.foothold.universities.UniversityFixtures;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/// Amounts that nobody can mean, sent to every address that takes one: the field is named and Stripe is asked nothing.
@FootholdTest
class MoneyInputTest {

    private static final String WALLET = """
        {"name": "First projects", "projectsPerEmployer": 2, "highestFee": {"minor": 50000, "currency": "USD"},
         "places": [{"state": "MN"}], "earlyYearsOnly": true}\
        """;

    private static final String HUGE = "{\"minor\": 99999999999999, \"currency\": \"USD\"}";
    private static final String MOST = "{\"minor\": 9999999999, \"currency\": \"USD\"}";
    private static final String WHOLE = "{\"minor\": 40000, \"currency\": \"USD\"}";

    @Autowired
    private Payments payments;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BeanFactory beans;

    private PaymentFixtures fixtures;
    private UniversityFixtures universities;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        universities = new UniversityFixtures(beans);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"minor\": -1, \"currency\": \"USD\"}",
                "{\"minor\": 0, \"currency\": \"USD\"}",
                "{\"minor\": 10.5, \"currency\": \"USD\"}",
                "{\"minor\": 10000, \"currency\": \"EUR\"}",
                "{\"minor\": \"10000\", \"currency\": \"USD\"}",
                "null"
            })
    void amountsThatNobodyCanMeanAreRefused(String amount) {
        var before = asked();

        for (var answer :
                List.of(payOut(amount), takeBack(fixtures.requested(400_00).id(), amount), topUp(amount))) {
            assertThat(answer)
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .asString()
                    .startsWith("amount");
        }

        assertThat(asked()).isEqualTo(before);
    }

    @Test
    void moreThanAnybodyHasIsRefused() {
        var paid = fixtures.held(400_00);
        fixtures.paidStudent(paid);
        var before = asked();

        for (var answer : List.of(topUp(HUGE), payOut(HUGE), takeBack(paid.id(), HUGE))) {
            assertThat(answer)
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo("amount");
        }

        assertThat(asked()).isEqualTo(before);
        assertThat(payments.get(paid.id()).released()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void moreThanIsThereNowIsRefused() {
        var paid = fixtures.held(400_00);
        fixtures.paidStudent(paid);
        assertThat(takeBack(paid.id(), WHOLE)).hasStatusOk();
        var before = asked();

        for (var answer : List.of(payOut(MOST), takeBack(paid.id(), WHOLE))) {
            assertThat(answer)
                    .hasStatus(HttpStatus.CONFLICT)
                    .bodyJson()
                    .extractingPath("$.type")
                    .asString()
                    .endsWith("money-not-available");
        }

        assertThat(asked()).isEqualTo(before);
        assertThat(payments.get(paid.id()).released()).isEqualTo(Money.usd(400_00));
    }

    @Test
    void somebodyElsesPaymentIsNotThere() {
        var theirs = fixtures.requested(400_00);
        var stranger = fixtures.requested(100_00).owner();
        var before = asked();

        assertThat(post(as(stranger), "/api/payments/" + theirs.id() + "/checkout", "{\"returnPath\": \"/work\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(as(stranger), "/api/payments/" + theirs.id() + "/refresh", ""))
                .hasStatus(HttpStatus.NOT_FOUND);

        assertThat(asked()).isEqualTo(before);
        assertThat(payments.get(theirs.id()).status()).isEqualTo(PaymentStatus.REQUESTED);
    }

    private MvcTestResult payOut(String amount) {
        return post(
                operator(),
                "/api/finance/treasury/payouts",
                "{\"amount\": " + amount + ", \"reason\": \"What we earned\"}");
    }

    private MvcTestResult takeBack(PaymentId payment, String amount) {
        return post(
                operator(),
                "/api/finance/payments/" + payment + "/reversals",
                "{\"milestone\": 0, \"amount\": " + amount + ", \"reason\": \"Nothing delivered\"}");
    }

    private MvcTestResult topUp(String amount) {
        var university = universities.joined();
        var path = "/api/universities/" + university.id() + "/wallets";
        return post(
                as(university.staff()),
                path + "/" + openWallet(university.staff(), path) + "/top-ups",
                "{\"amount\": " + amount + ", \"returnPath\": \"/wallets\"}");
    }

    private String openWallet(AccountId staff, String path) {
        var opened = post(as(staff), path, WALLET);
        assertThat(opened).hasStatus(HttpStatus.CREATED);
        return json.readTree(opened.getResponse().getContentAsByteArray())
                .path("id")
                .asString();
    }

    private RequestPostProcessor operator() {
        return asOperator(fixtures.operator());
    }

    private MvcTestResult post(RequestPostProcessor actor, String path, String body) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(actor)
                .with(csrf())
                .exchange();
    }

    // what would have been asked of Stripe, or of another operator, had one of them been taken
    private int asked() {
        return database.sql("""
            SELECT (SELECT COUNT(*) FROM payment_operation WHERE kind IN ('CHECKOUT', 'REVERSAL', 'PLATFORM_PAYOUT'))
                + (SELECT COUNT(*) FROM payment_reversal) + (SELECT COUNT(*) FROM manual_move)\
            """).query(Integer.class).single();
    }
}
