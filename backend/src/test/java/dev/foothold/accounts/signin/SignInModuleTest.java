package dev.foothold.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountEvent;
import dev.foothold.accounts.AccountFixtures;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Browser;
import dev.foothold.accounts.Registration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.modulith.test.Scenario;

@FootholdTest
class SignInModuleTest {

    private static final String OTHER_PASSWORD = "another good long phrase";

    @Autowired
    private Accounts accounts;

    @Autowired
    private OneTimeTokens tokens;

    @Autowired
    private BeanFactory beans;

    @LocalServerPort
    private int port;

    private AccountFixtures fixtures;
    private Browser browser;

    @BeforeEach
    void open() {
        fixtures = new AccountFixtures(beans);
        browser = new Browser(port);
        browser.get("/api/accounts/csrf");
    }

    @Test
    void signsUpAndIsSignedIn() {
        var email = AccountFixtures.address();

        var answer = browser.post("/api/accounts", signUp(email, AccountFixtures.PASSWORD, "STUDENT"));

        assertThat(answer.status()).isEqualTo(201);
        var me = browser.get("/api/accounts/me").json();
        assertThat(me.path("email").asString()).isEqualTo(email);
        assertThat(me.path("emailConfirmed").asBoolean()).isFalse();
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var answer =
                browser.post("/api/accounts", Map.of("email", "x", "password", "short", "name", "", "kind", "STUDENT"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("email", "name", "password");
    }

    @Test
    void letsNobodyBecomeAnOperatorBySigningUp() {
        var answer =
                browser.post("/api/accounts", signUp(AccountFixtures.address(), AccountFixtures.PASSWORD, "OPERATOR"));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void signsInAndOut() {
        var person = fixtures.person(AccountKind.STUDENT);

        assertThat(browser.signIn(person.email(), AccountFixtures.PASSWORD).status())
                .isEqualTo(200);
        var session = browser.cookie("SESSION");
        assertThat(browser.get("/api/accounts/me").status()).isEqualTo(200);

        assertThat(browser.post("/api/accounts/sign-out", Map.of()).status()).isEqualTo(204);
        var thief = new Browser(port);
        thief.steal("SESSION", session);
        assertThat(thief.get("/api/accounts/me").status()).isEqualTo(401);
    }

    @Test
    void beginsANewSessionWithANewTokenAtSignIn() {
        var person = fixtures.person(AccountKind.STUDENT);
        browser.signIn(person.email(), AccountFixtures.PASSWORD);
        var session = browser.cookie("SESSION");
        var token = browser.cookie("XSRF-TOKEN");

        browser.signIn(person.email(), AccountFixtures.PASSWORD);

        assertThat(browser.cookie("SESSION")).isNotEqualTo(session);
        assertThat(browser.cookie("XSRF-TOKEN")).isNotEqualTo(token);
    }

    @Test
    void saysTheSameForAWrongPasswordAndAnUnknownAddress() {
        var person = fixtures.person(AccountKind.STUDENT);

        var wrong = browser.signIn(person.email(), OTHER_PASSWORD);
        var unknown = browser.signIn(AccountFixtures.address(), OTHER_PASSWORD);

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.text()).isEqualTo(wrong.text());
    }

    @Test
    void slowsDownWhoeverGuesses() {
        var person = fixtures.person(AccountKind.STUDENT);

        Browser.Answer answer;
        var tries = 0;
        do {
            answer = browser.signIn(person.email(), OTHER_PASSWORD);
        } while (answer.status() == 401 && ++tries < 100);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    @Test
    void confirmsTheAddressOnceWithTheMailedLink(Scenario scenario) {
        var registration =
                new Registration(AccountFixtures.address(), "Maya", AccountKind.STUDENT, AccountFixtures.PASSWORD);

        scenario.stimulate(() -> accounts.register(registration))
                .andWaitForEventOfType(AccountEvent.ConfirmationRequested.class)
                .matching(event -> event.email().equals(registration.email()))
                .toArriveAndVerify(event -> {
                    var link = Map.of("token", event.token());
                    assertThat(browser.post("/api/accounts/email-confirmations", link)
                                    .status())
                            .isEqualTo(204);
                    assertThat(browser.post("/api/accounts/email-confirmations", link)
                                    .status())
                            .isEqualTo(400);
                });

        assertThat(accounts.byEmail(registration.email()).orElseThrow().emailConfirmed())
                .isTrue();
    }

    @Test
    void sendsTheConfirmingLinkAgainAndEndsTheOneBefore(Scenario scenario) {
        var email = AccountFixtures.address();
        browser.post("/api/accounts", signUp(email, AccountFixtures.PASSWORD, "STUDENT"));
        var account = accounts.byEmail(email).orElseThrow();
        var before = tokens.forConfirmation(account.id());
        var asked = Instant.now();

        scenario.stimulate(() -> browser.post("/api/accounts/me/email-confirmations", Map.of()))
                .andWaitForEventOfType(AccountEvent.ConfirmationRequested.class)
                .matching(event ->
                        event.account().equals(account.id()) && event.at().isAfter(asked))
                .toArriveAndVerify(event -> {
                    assertThat(browser.post("/api/accounts/email-confirmations", Map.of("token", before))
                                    .status())
                            .isEqualTo(400);
                    assertThat(browser.post("/api/accounts/email-confirmations", Map.of("token", event.token()))
                                    .status())
                            .isEqualTo(204);
                });
    }

    @Test
    void sendsAConfirmedAddressNothing() {
        var person = fixtures.person(AccountKind.STUDENT);
        browser.signIn(person.email(), AccountFixtures.PASSWORD);
        var link = tokens.forConfirmation(person.id());

        assertThat(browser.post("/api/accounts/me/email-confirmations", Map.of())
                        .status())
                .isEqualTo(204);

        assertThat(browser.post("/api/accounts/email-confirmations", Map.of("token", link))
                        .status())
                .as("no newer link has ended this one")
                .isEqualTo(204);
    }

    @Test
    void slowsDownWhoeverAsksForTheLinkTooOften() {
        browser.post("/api/accounts", signUp(AccountFixtures.address(), AccountFixtures.PASSWORD, "STUDENT"));

        Browser.Answer answer;
        var tries = 0;
        do {
            answer = browser.post("/api/accounts/me/email-confirmations", Map.of());
        } while (answer.status() == 204 && ++tries < 100);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    @Test
    void setsANewPasswordAndEndsEverySession(Scenario scenario) {
        var person = fixtures.person(AccountKind.STUDENT);
        var elsewhere = new Browser(port);
        elsewhere.signIn(person.email(), AccountFixtures.PASSWORD);

        scenario.stimulate(() -> accounts.requestPasswordReset(person.id()))
                .andWaitForEventOfType(AccountEvent.PasswordResetRequested.class)
                .matching(event -> event.account().equals(person.id()))
                .toArriveAndVerify(event -> assertThat(browser.put(
                                        "/api/accounts/password-resets",
                                        Map.of("token", event.token(), "password", OTHER_PASSWORD))
                                .status())
                        .isEqualTo(204));

        assertThat(elsewhere.get("/api/accounts/me").status()).isEqualTo(401);
        assertThat(browser.signIn(person.email(), AccountFixtures.PASSWORD).status())
                .isEqualTo(401);
        assertThat(browser.signIn(person.email(), OTHER_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void answersTheSameWhenAnUnknownAddressForgotItsPassword() {
        var answer = browser.post("/api/accounts/password-resets", Map.of("email", AccountFixtures.address()));

        assertThat(answer.status()).isEqualTo(204);
    }

    private static Map<String, String> signUp(String email, String password, String kind) {
        return Map.of("email", email, "password", password, "name", "Maya Lindqvist", "kind", kind);
    }
}
