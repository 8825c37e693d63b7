package dev.foothold.sponsorships;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.engagements.EngagementFixtures;
import dev.foothold.engagements.Engagements;
import dev.foothold.payments.CheckoutView;
import dev.foothold.payments.PaymentId;
import dev.foothold.payments.StandIn;
import dev.foothold.shared.Money;
import dev.foothold.universities.UniversityFixtures;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/// A university's wallets over HTTP: open, fill, pause, end.
@FootholdTest
class SponsorWalletsModuleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String RULE = """
        {"name": "First projects", "projectsPerEmployer": 2, "highestFee": {"minor": 50000, "currency": "USD"},
         "places": [{"state": "mn", "city": "Duluth"}, {"state": "WI"}], "earlyYearsOnly": true}\
        """;

    @Autowired
    private SponsorWallets wallets;

    @Autowired
    private Sponsorships sponsorships;

    @Autowired
    private Engagements engagements;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private SponsorFixtures sponsors;
    private UniversityFixtures universities;
    private StandIn standIn;

    @BeforeEach
    void prepare() {
        sponsors = new SponsorFixtures(beans);
        universities = new UniversityFixtures(beans);
        standIn = new StandIn(environment);
    }

    @Test
    void aUniversityOpensAWalletAndFillsItOnTheHostedPage() throws Exception {
        var university = universities.joined();
        var base = "/api/universities/" + university.id() + "/wallets";
        var opened =
                json.readTree(post(university.staff(), base, RULE).getResponse().getContentAsString());
        var wallet = base + "/" + opened.path("id").asString();

        var page = json.readTree(post(university.staff(), wallet + "/top-ups", topUp(1_000_00))
                .getResponse()
                .getContentAsString());
        standIn.pay(new CheckoutView(page.path("url").asString(), Instant.now()));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get(university.staff(), wallet))
                        .bodyJson()
                        .extractingPath("$.money.balance.minor")
                        .isEqualTo(100000));
        assertThat(get(university.staff(), wallet))
                .bodyJson()
                .extractingPath("$.topUps[0].payment")
                .isEqualTo(page.path("payment").asString());
        assertThat(get(university.staff(), base))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].balance.minor")
                .isEqualTo(100000);
        assertThat(opened.path("terms").path("places").get(0).path("state").asString())
                .isEqualTo("MN");
    }

    @Test
    void everyFieldThatDoesNotHoldIsNamed() {
        var university = universities.joined();
        var base = "/api/universities/" + university.id() + "/wallets";

        var refused = post(university.staff(), base, """
            {"name": " ", "projectsPerEmployer": 0, "highestFee": {"minor": -1, "currency": "USD"},
             "places": [{"state": "Minnesota"}]}\
            """);

        assertThat(refused)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains("name", "projectsPerEmployer", "highestFee", "places");
    }

    @Test
    void amountsThatMakeNoSenseAreRefused() {
        var wallet = sponsors.with(0);

        for (var cents : new long[] {-100_00, 0, 49_99, 50_000_01, Long.MAX_VALUE}) {
            assertThat(post(wallet.university().staff(), path(wallet) + "/top-ups", topUp(cents)))
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo("amount");
        }
        assertThat(wallets.get(wallet.id()).topUps()).isEmpty();
    }

    @Test
    void otherUniversitiesDoNotLearnOfIt() {
        var wallet = sponsors.with(0);
        var other = universities.joined();

        assertThat(get(other.staff(), path(wallet))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(other.staff(), "/api/universities/" + other.id() + "/wallets/" + wallet.id()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(put(other.staff(), path(wallet) + "/state", "{\"state\": \"ENDED\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(other.staff(), path(wallet) + "/top-ups", topUp(100_00)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPausedWalletPaysForNothingNew() {
        var wallet = sponsors.with(1_000_00);
        var staff = wallet.university().staff();
        var signed = new EngagementFixtures(beans).signed();

        put(staff, path(wallet) + "/state", "{\"state\": \"PAUSED\"}");
        put(staff, path(wallet) + "/state", "{\"state\": \"PAUSED\"}");

        assertThat(offers(signed)).doesNotContain(wallet.id().toString());
        put(staff, path(wallet) + "/state", "{\"state\": \"ACTIVE\"}");
        assertThat(offers(signed)).contains(wallet.id().toString());
    }

    @Test
    void whatComesBackAfterTheEndGoesBackToTheSponsorToo() {
        var wallet = sponsors.with(1_000_00);
        var staff = wallet.university().staff();
        var work = new EngagementFixtures(beans);
        var signed = work.signed();
        sponsorships.choose(signed.owner(), signed.id(), wallet.id());

        assertThat(put(staff, path(wallet) + "/state", "{\"state\": \"ENDED\"}"))
                .hasStatusOk();
        engagements.cancel(signed.owner(), signed.id(), "We found another way.");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(standIn.refunds(topUpOf(wallet)))
                        .extracting(refund -> refund.path("amount").asLong())
                        .containsExactlyInAnyOrder(500_00L, 500_00L));
        assertThat(wallets.get(wallet.id()).money().balance()).isEqualTo(Money.usd(0));
        assertThat(put(staff, path(wallet) + "/state", "{\"state\": \"ACTIVE\"}"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(staff, path(wallet) + "/top-ups", topUp(100_00))).hasStatus(HttpStatus.CONFLICT);
    }

    private PaymentId topUpOf(SponsorFixtures.Funded wallet) {
        return wallets.get(wallet.id()).topUps().getFirst().payment();
    }

    private String offers(EngagementFixtures.Agreed signed) {
        return sponsorships.offers(signed.owner(), signed.id()).toString();
    }

    private static String path(SponsorFixtures.Funded wallet) {
        return "/api/universities/" + wallet.university().id() + "/wallets/" + wallet.id();
    }

    private static String topUp(long cents) {
        return """
            {"amount": {"minor": %d, "currency": "USD"}, "returnPath": "/wallets"}\
            """.formatted(cents);
    }

    private MvcTestResult get(AccountId actor, String path) {
        return http.get().uri(path).with(as(actor)).exchange();
    }

    private MvcTestResult post(AccountId actor, String path, String body) {
        return http.post()
                .uri(path)
                .with(as(actor))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult put(AccountId actor, String path, String body) {
        return http.put()
                .uri(path)
                .with(as(actor))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
