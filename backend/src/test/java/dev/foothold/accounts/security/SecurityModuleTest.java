package dev.foothold.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountFixtures;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Browser;
import dev.foothold.accounts.Closings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FootholdTest
class SecurityModuleTest {

    @Autowired
    private Closings closings;

    @Autowired
    private BeanFactory beans;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/accounts/me", "/api/accounts/api-clients", "/api/nothing", "/actuator/prometheus"})
    void asksStrangersToSignIn(String path) {
        var answer = browser.get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:foothold:problem:sign-in-needed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/api/accounts/csrf",
                "/api/accounts/identity-providers",
                "/v3/api-docs",
                "/oauth2/jwks"
            })
    void isOpenWhereEverybodyMayRead(String path) {
        assertThat(browser.get(path).status()).isBetween(200, 204);
    }

    @Test
    void keepsNoTrackOfPassersBy() {
        var answer = browser.get("/api/public/categories");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/public/../finance/treasury",
                "/api/public/%2e%2e/finance/treasury",
                "/api/public/..;/finance/treasury",
                "/api/public//../finance/treasury",
                "/api/public/%2f../finance/treasury"
            })
    void opensNoWayRoundForPassersBy(String path) {
        assertThat(browser.get(path).status()).isBetween(400, 404);
    }

    @Test
    void showsFiguresToOperatorsAndMonitoringOnly() {
        var person = new AccountFixtures(beans).person(AccountKind.STUDENT);
        browser.signIn(person.email(), AccountFixtures.PASSWORD);
        var operator = new Browser(port);
        operator.signIn("operator@foothold.test", "a-long-operator-password");
        var monitoring = new Browser(port).with("Authorization", "Bearer only-for-the-monitoring-of-tests");
        var guessing = new Browser(port).with("Authorization", "Bearer only-for-the-monitoring-of-guess");

        assertThat(browser.get("/actuator/prometheus").status()).isEqualTo(403);
        assertThat(guessing.get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(operator.get("/actuator/prometheus").text()).contains("jvm_memory_used_bytes");
        assertThat(monitoring.get("/actuator/prometheus").text()).contains("jvm_memory_used_bytes");
        assertThat(monitoring.get("/api/accounts/me").status()).isEqualTo(401);
        assertThat(operator.get("/actuator/env").status()).isEqualTo(403);
    }

    @Test
    void tellsStrangersOnlyThatItIsWell() {
        var health = browser.get("/actuator/health");

        assertThat(health.json().propertyNames()).doesNotContain("components", "details");
        assertThat(browser.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(browser.get("/actuator").status()).isEqualTo(401);
    }

    @Test
    void refusesAWriteWithoutTheToken() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/accounts/sign-out"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("urn:foothold:problem:csrf");
        }
    }

    @Test
    void refusesAWriteThatComesFromAnotherSite() {
        browser.get("/api/accounts/csrf");

        var answer = browser.with("Sec-Fetch-Site", "cross-site").post("/api/accounts/sign-out", Map.of());

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void needsNoTokenForWebhooks() {
        assertThat(browser.post("/api/webhooks/nobody", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void tellsTheBrowserToRunNoForeignScript() {
        var answer = browser.get("/api/accounts/csrf");

        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self';", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/public/categories", "/api/public/search", "/api/public/search/suggestions?q=%FF"})
    void tellsTheBrowserThatPublicDataIsNoPage(String address) {
        var answer = browser.get(address);

        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void opensNothingToACookieBesideAToken() {
        var person = new AccountFixtures(beans).person(AccountKind.STUDENT);
        browser.signIn(person.email(), AccountFixtures.PASSWORD);

        var answer = browser.with("Authorization", "Bearer nonsense").get("/api/accounts/me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void explainsAnAddressThatCannotBeRead() {
        var answer = browser.get("/api/accounts/me;a=b");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:foothold:problem:malformed-request");
    }

    @Test
    void signsAClosedAccountOutEverywhere() {
        var person = new AccountFixtures(beans).person(AccountKind.STUDENT);
        browser.signIn(person.email(), AccountFixtures.PASSWORD);

        closings.close(person.id());

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(browser.get("/api/accounts/me").status()).isEqualTo(401));
    }
}
