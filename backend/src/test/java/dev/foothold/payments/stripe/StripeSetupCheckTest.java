package dev.foothold.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.StripeClient;
import dev.foothold.stripe.Options;
import dev.foothold.stripe.StripeStandIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against a Stripe of its own, so that much may be wrong with it.
class StripeSetupCheckTest {

    private static final String BASE = "https://foothold.example";
    private static final StripeSettings.WebhookSecrets SECRETS =
            new StripeSettings.WebhookSecrets(List.of("whsec_1"), List.of("whsec_2"), List.of("whsec_3"));

    private StripeStandIn standIn;

    @BeforeEach
    void setUp(@TempDir Path directory) throws IOException {
        standIn = StripeStandIn.start(Options.in(directory));
        for (var endpoint : WebhookEndpoint.values()) {
            register(endpoint, "");
        }
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void hasNothingToSayWhenAllIsRight() {
        assertThat(check().wrong()).isEmpty();
    }

    @Test
    void isContentWithExactlyTheMessagesThatWeNeed() {
        for (var endpoint : WebhookEndpoint.values()) {
            register(endpoint, ", \"events\": [\"" + String.join("\", \"", endpoint.types()) + "\"]");
        }

        assertThat(check().wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"charges_enabled": false}      | may not take payments yet
            {"payouts_enabled": false}      | may not pay out yet
            {"country": "DE"}               | is in the country DE, but we count on US
            {"default_currency": "eur"}     | has the default currency eur, but we count on usd
            {"card_payments": "pending"}    | capability card_payments of the Stripe account is pending
            {"transfers": "inactive"}       | capability transfers of the Stripe account is inactive
            {"controller": "application"}   | another platform controls
            """)
    void saysWhatTheAccountMayNotDo(String account, String sentence) {
        press("/_standin/platform-account", account);

        assertThat(check().wrong()).singleElement().asString().contains(sentence);
    }

    @Test
    void namesAnEndpointThatIsNotThereAndTheSettingOfItsSecret() {
        for (var endpoint : WebhookEndpoint.values()) {
            press("/_standin/webhook-endpoints/" + endpoint.word() + "/remove", "{}");
        }

        var wrong = check().wrong();

        assertThat(wrong).hasSize(3);
        for (var endpoint : WebhookEndpoint.values()) {
            assertThat(wrong)
                    .anySatisfy(sentence -> assertThat(sentence)
                            .contains(BASE + endpoint.path(), "webhook-secrets." + endpoint.word(), "Developers"));
        }
    }

    @Test
    void knowsOursFromAnEndpointOfAnotherInstallation() {
        press(
                "/_standin/webhook-endpoints",
                "{\"name\": \"platform\", \"url\": \"https://other.example/api/webhooks/stripe/platform\","
                        + " \"secret\": \"whsec_1\"}");

        assertThat(check().wrong()).singleElement().asString().contains("sends nothing to " + BASE);
    }

    @Test
    void namesTheMessagesThatAnEndpointDoesNotGet() {
        register(WebhookEndpoint.PLATFORM, ", \"events\": [\"payout.paid\", \"payout.failed\"]");
        register(WebhookEndpoint.ACCOUNTS, ", \"events\": [\"v2.core.account.closed\"]");

        assertThat(check().wrong())
                .hasSize(2)
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains("checkout.session.completed", "refund.failed")
                        .doesNotContain("payout.paid"))
                .anySatisfy(sentence -> assertThat(sentence).contains("v2.core.account[requirements].updated"));
    }

    @Test
    void saysThatAnEndpointIsDisabled() {
        register(WebhookEndpoint.CONNECT, ", \"status\": \"disabled\"");
        register(WebhookEndpoint.ACCOUNTS, ", \"status\": \"disabled\"");

        assertThat(check().wrong()).hasSize(2).allMatch(sentence -> sentence.contains("is disabled"));
    }

    @Test
    void saysThatAnEndpointSpeaksAnotherVersion() {
        register(WebhookEndpoint.CONNECT, ", \"version\": \"2020-08-27\"");

        assertThat(check().wrong()).singleElement().asString().contains("2020-08-27", StripeGateway.version());
    }

    @Test
    void saysThatStripePaysTheBalanceOutByItself() {
        send(request("/v1/balance_settings")
                .header("Authorization", "Bearer sk_test_1")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("payments[payouts][schedule][interval]=daily")));

        assertThat(check().wrong()).singleElement().asString().contains("schedule to manual");
    }

    @Test
    void saysThatStripeDoesNotKnowTheKey() {
        fault("GET /v1/account", "401");

        assertThat(check().wrong()).singleElement().asString().contains("foothold.payments.stripe.key");
    }

    @Test
    void saysWhatTheKeyMayNotSeeAndLooksAtTheRest() {
        fault("GET /v1/webhook_endpoints", "403");
        press("/_standin/platform-account", "{\"payouts_enabled\": false}");

        assertThat(check().wrong())
                .hasSize(2)
                .anyMatch(sentence -> sentence.contains("does not show the webhook endpoints"))
                .anyMatch(sentence -> sentence.contains("may not pay out yet"));
    }

    @Test
    void aStripeThatIsAwayHoldsNothingUp() {
        var watch = watch(check("http://localhost:1"));

        var timer = new StripeSetupTimer(watch);

        timer.begin();

        timer.destroy();
        assertThat(watch.view().wrong()).isEmpty();
        assertThat(watch.look()).isFalse();
        assertThat(watch.view().wrong()).singleElement().asString().contains("does not answer");
    }

    @Test
    void aStripeThatIsAwayIsAskedAgain() {
        var watch = watch(check());
        fault("GET *", "error_500_before");

        assertThat(watch.look()).isFalse();

        assertThat(watch.view().wrong()).singleElement().asString().contains("does not answer");
        assertThat(watch.view().checkedAt()).isNull();
        assertThat(watch.look()).isTrue();
        assertThat(watch.view().wrong()).isEmpty();
        assertThat(watch.view().checkedAt()).isNotNull();
    }

    @Test
    void whatTheSettingsAloneTellIsKnownAtOnce() {
        var settings = settings(new StripeSettings.WebhookSecrets(List.of("whsec_1"), List.of(), List.of("whsec_3")));
        var watch = new StripeSetupWatch(new StripeSetup(settings), check(), settings, Clock.systemUTC());

        assertThat(watch.view().checkedAt()).isNull();
        assertThat(watch.view().live()).isFalse();
        assertThat(watch.view().wrong()).singleElement().asString().contains("webhook-secrets.connect is missing");
        assertThat(watch.look()).isTrue();
        assertThat(watch.view().wrong()).hasSize(1);
    }

    @Test
    void theBetterOfTwoEndpointsCountsWhileOneFollowsTheOther() {
        var url = BASE + WebhookEndpoint.PLATFORM.path();
        var old = new StripeTarget(url, true, "2020-08-27", false, List.of("*"));
        var next = new StripeTarget(url, true, StripeGateway.version(), false, List.of("*"));

        assertThat(WebhookCheck.wrong(WebhookEndpoint.PLATFORM, url, List.of(old, next)))
                .isEmpty();
        assertThat(WebhookCheck.wrong(WebhookEndpoint.PLATFORM, url, List.of(old)))
                .hasSize(1);
    }

    private StripeSetupWatch watch(StripeSetupCheck check) {
        var settings = settings(SECRETS);
        return new StripeSetupWatch(new StripeSetup(settings), check, settings, Clock.systemUTC());
    }

    private StripeSetupCheck check() {
        return check(address());
    }

    private StripeSetupCheck check(String stripe) {
        var settings = settings(SECRETS);
        var client = StripeClient.builder()
                .setApiKey(settings.key())
                .setApiBase(stripe)
                .setMaxNetworkRetries(0)
                .setConnectTimeout(2_000)
                .setReadTimeout(5_000)
                .build();
        return new StripeSetupCheck(new StripeGateway(client, settings, new StripeRequests(settings)), BASE + "/");
    }

    private StripeSettings settings(StripeSettings.WebhookSecrets secrets) {
        return new StripeSettings("sk_test_1", address(), secrets, "test", Duration.ofMinutes(1), Duration.ZERO);
    }

    private String address() {
        return "http://localhost:" + standIn.port();
    }

    private void register(WebhookEndpoint endpoint, String more) {
        press(
                "/_standin/webhook-endpoints",
                "{\"name\": \"%s\", \"url\": \"%s\", \"secret\": \"whsec_1\"%s}"
                        .formatted(endpoint.word(), BASE + endpoint.path(), more));
    }

    private void fault(String match, String kind) {
        press("/_standin/faults", "{\"match\": \"%s\", \"kind\": \"%s\"}".formatted(match, kind));
    }

    private void press(String path, String json) {
        send(request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(10));
    }

    private static void send(HttpRequest.Builder request) {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
