package dev.foothold.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountFixtures;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Browser;
import dev.foothold.accounts.Registration;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;

@FootholdTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExternalSignInModuleTest {

    @Autowired
    private IdentityProviderSettings settings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BeanFactory beans;

    @LocalServerPort
    private int port;

    private CampusProvider campus;

    @BeforeAll
    void open() throws Exception {
        var provider = settings.identityProviders().getFirst();
        campus = new CampusProvider(provider.issuerUri(), provider.clientId());
    }

    @AfterAll
    void close() {
        campus.close();
    }

    @Test
    void offersTheProvider() {
        var providers =
                new Browser(port).get("/api/accounts/identity-providers").json();

        assertThat(providers.get(0).path("signInUrl").asString()).isEqualTo("/oauth2/authorization/campus");
    }

    @Test
    void makesAStudentOfWhoeverComesForTheFirstTime() {
        var email = AccountFixtures.address();
        var browser = new Browser(port);

        var landed = signIn(browser, person(UUID.randomUUID().toString(), email, true));

        assertThat(landed).endsWith("/applications");
        var me = browser.get("/api/accounts/me").json();
        assertThat(me.path("email").asString()).isEqualTo(email);
        assertThat(me.path("kind").asString()).isEqualTo("STUDENT");
        assertThat(me.path("emailConfirmed").asBoolean()).isTrue();
    }

    @Test
    void knowsAPersonBySubjectWhenTheAddressChanges() {
        var subject = UUID.randomUUID().toString();
        var browser = new Browser(port);
        signIn(browser, person(subject, AccountFixtures.address(), true));
        var before = browser.get("/api/accounts/me").json().path("id").asString();

        var later = new Browser(port);
        signIn(later, person(subject, AccountFixtures.address(), true));

        assertThat(later.get("/api/accounts/me").json().path("id").asString()).isEqualTo(before);
    }

    @Test
    void linksAConfirmedAccountOfTheSameAddress() {
        var account = new AccountFixtures(beans).person(AccountKind.STUDENT);
        var browser = new Browser(port);

        signIn(browser, person(UUID.randomUUID().toString(), account.email(), true));

        assertThat(browser.get("/api/accounts/me").json().path("id").asString())
                .isEqualTo(account.id().toString());
    }

    @Test
    void linksNoAccountThatWasNeverConfirmed() {
        var email = AccountFixtures.address();
        accounts.register(new Registration(email, "Thief", AccountKind.STUDENT, AccountFixtures.PASSWORD));

        var landed = signIn(new Browser(port), person(UUID.randomUUID().toString(), email, true));

        assertThat(landed).endsWith("/sign-in?problem=account-not-confirmed");
    }

    @Test
    void believesNoUnverifiedAddress() {
        var browser = new Browser(port);

        var landed = signIn(browser, person(UUID.randomUUID().toString(), AccountFixtures.address(), false));

        assertThat(landed).endsWith("/sign-in?problem=address-not-verified");
        assertThat(browser.get("/api/accounts/me").status()).isEqualTo(401);
    }

    @Test
    void whoHasNoPasswordTypesTheAddressToLeaveAndMayComeBackAsSomebodyNew() {
        var person = person(UUID.randomUUID().toString(), AccountFixtures.address(), true);
        var browser = new Browser(port);
        signIn(browser, person);
        var before = browser.get("/api/accounts/me").json().path("id").asString();

        var unproven = browser.post("/api/accounts/me/closing", Map.of("password", AccountFixtures.PASSWORD));
        var closed = browser.post("/api/accounts/me/closing", Map.of("email", person.get("email")));

        assertThat(unproven.status()).isEqualTo(400);
        assertThat(unproven.json().path("errors").findValuesAsString("field")).containsExactly("email");
        assertThat(closed.status()).isEqualTo(204);
        assertThat(browser.get("/api/accounts/me").status()).isEqualTo(401);
        Awaitility.await().untilAsserted(() -> {
            var later = new Browser(port);
            signIn(later, person);
            assertThat(later.get("/api/accounts/me").json().path("id").asString(before))
                    .isNotEqualTo(before);
        });
    }

    @Test
    void believesNoAddressOfAnotherDomain() {
        var email = UUID.randomUUID() + "@elsewhere.example";

        var landed = signIn(new Browser(port), person(UUID.randomUUID().toString(), email, true));

        assertThat(landed).endsWith("/sign-in?problem=address-not-of-provider");
    }

    @Test
    void leadsToNoOtherSiteAfterwards() {
        var browser = new Browser(port);
        var claims = person(UUID.randomUUID().toString(), AccountFixtures.address(), true);

        assertThat(signIn(browser, claims, "//evil.example")).isEqualTo("http://localhost:" + port + "/");
    }

    private String signIn(Browser browser, Map<String, Object> claims) {
        return signIn(browser, claims, "/applications");
    }

    private String signIn(Browser browser, Map<String, Object> claims, String returnTo) {
        var away = browser.get(
                "/oauth2/authorization/campus?returnTo=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8));
        var request = UriComponentsBuilder.fromUriString(away.header("Location"))
                .build()
                .getQueryParams();
        assertThat(request.getFirst("code_challenge_method")).isEqualTo("S256");
        campus.comes(claims, String.valueOf(request.getFirst("nonce")));
        return browser.get("/login/oauth2/code/campus?code=code&state=" + request.getFirst("state"))
                .header("Location");
    }

    private static Map<String, Object> person(String subject, String email, boolean verified) {
        return Map.of("sub", subject, "email", email, "email_verified", verified, "name", "Maya Lindqvist");
    }
}
