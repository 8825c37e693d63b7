package dev.foothold.accounts.oauth;

import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountFixtures;
import dev.foothold.accounts.AccountFixtures.Member;
import dev.foothold.accounts.Browser;
import dev.foothold.accounts.Browser.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

@FootholdTest
class ApiClientsModuleTest {

    private static final String BACK = "http://localhost:9999/back";

    @Autowired
    private BeanFactory beans;

    @LocalServerPort
    private int port;

    private AccountFixtures fixtures;
    private Member owner;
    private Browser browser;

    @BeforeEach
    void signIn() {
        fixtures = new AccountFixtures(beans);
        owner = fixtures.member(OWNER);
        browser = signedIn(owner);
    }

    @Test
    void letsAMachineActForItsOrganisation() {
        var machine = program(token(letIn(List.of("projects:read"), List.of()), "projects:read"));

        var me = machine.get("/api/accounts/me").json();

        assertThat(me.path("kind").asString()).isEqualTo("MACHINE");
        assertThat(me.path("memberships").get(0).path("organisation").asString())
                .isEqualTo(owner.organisation().toString());
    }

    @Test
    void opensOnlyWhatTheScopeNames() {
        var machine = program(token(letIn(List.of("projects:read"), List.of()), "projects:read"));

        assertThat(machine.get("/api/applications").status()).isEqualTo(403);
        assertThat(machine.post("/api/projects", Map.of()).status()).isEqualTo(403);
        assertThat(machine.get("/api/accounts/api-clients").status()).isEqualTo(403);
    }

    @Test
    void givesNoScopeThatWasNotAgreed() {
        var client = letIn(List.of("projects:read"), List.of());

        var answer = requestToken(client, Map.of("grant_type", "client_credentials", "scope", "payments:read"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").asString()).isEqualTo("invalid_scope");
    }

    @Test
    void shutsAMachineOutAtOnce() {
        var client = letIn(List.of("projects:read"), List.of());
        var machine = program(token(client, "projects:read"));
        var path = "/api/accounts/api-clients/" + client.path("clientId").asString();

        assertThat(browser.delete(path).status()).isEqualTo(204);

        assertThat(machine.get("/api/accounts/me").status()).isEqualTo(401);
        assertThat(requestToken(client, Map.of("grant_type", "client_credentials"))
                        .status())
                .isEqualTo(401);
        assertThat(browser.delete(path).status()).isEqualTo(404);
    }

    @Test
    void isForOwnersOfTheOrganisation() {
        var client = letIn(List.of("projects:read"), List.of());
        var path = "/api/accounts/api-clients/" + client.path("clientId").asString();
        var colleague = signedIn(fixtures.memberOf(owner.organisation(), RECRUITER));
        var stranger = signedIn(fixtures.member(OWNER));

        assertThat(colleague.delete(path).status()).isEqualTo(403);
        assertThat(stranger.delete(path).status()).isEqualTo(404);
        assertThat(stranger.post("/api/accounts/api-clients", terms(List.of("projects:read"), List.of()))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/accounts/api-clients").json()).isEmpty();
        assertThat(browser.get("/api/accounts/api-clients").json()).hasSize(1);
    }

    @Test
    void refusesScopesThatDoNotExist() {
        var answer = browser.post("/api/accounts/api-clients", terms(List.of("everything"), List.of()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").get(0).path("field").asString()).isEqualTo("scopes");
    }

    @Test
    void sendsAStrangerToTheSignInPageFirst() {
        var client = letIn(List.of("openid"), List.of(BACK));

        var answer = new Browser(port).with("Accept", "text/html").get(authorize(client, "x".repeat(43)));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/sign-in?returnTo=%2Foauth2%2Fauthorize");
    }

    @Test
    void signsAPersonInToAnotherApplication() throws Exception {
        var client = letIn(List.of("openid", "email"), List.of(BACK));
        var verifier = "v".repeat(50);

        var code = consent(client, verifier);
        var answer = requestToken(
                client,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        BACK,
                        "code_verifier",
                        verifier));

        assertThat(answer.status()).isEqualTo(200);
        var identity =
                SignedJWT.parse(answer.json().path("id_token").asString()).getJWTClaimsSet();
        assertThat(identity.getSubject()).isEqualTo(owner.id().toString());
        assertThat(identity.getStringClaim("email")).isEqualTo(owner.person().email());
        assertThat(program(answer.json().path("access_token").asString())
                        .get("/userinfo")
                        .status())
                .isEqualTo(200);
        assertThat(program(answer.json().path("id_token").asString())
                        .get("/api/accounts/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void givesNothingForACodeWithoutItsVerifier() throws Exception {
        var client = letIn(List.of("openid"), List.of(BACK));

        var code = consent(client, "v".repeat(50));
        var answer = requestToken(
                client,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        BACK,
                        "code_verifier",
                        "w".repeat(50)));

        assertThat(answer.status()).isEqualTo(400);
    }

    private Browser signedIn(Member member) {
        var signedIn = new Browser(port);
        signedIn.signIn(member.person().email(), AccountFixtures.PASSWORD);
        return signedIn;
    }

    private JsonNode letIn(List<String> scopes, List<String> redirects) {
        var answer = browser.post("/api/accounts/api-clients", terms(scopes, redirects));
        assertThat(answer.status()).isEqualTo(201);
        return answer.json();
    }

    private Map<String, Object> terms(List<String> scopes, List<String> redirects) {
        return Map.of(
                "organisation",
                owner.organisation(),
                "name",
                "Applicant tracker " + UUID.randomUUID(),
                "scopes",
                scopes,
                "redirectUris",
                redirects);
    }

    private String token(JsonNode client, String scope) {
        var answer = requestToken(client, Map.of("grant_type", "client_credentials", "scope", scope));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("access_token").asString();
    }

    private Answer requestToken(JsonNode client, Map<String, String> form) {
        var credentials = client.path("clientId").asString() + ":"
                + client.path("clientSecret").asString();
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return new Browser(port).with("Authorization", "Basic " + basic).form("/oauth2/token", form);
    }

    private Browser program(String token) {
        return new Browser(port).with("Authorization", "Bearer " + token);
    }

    private String consent(JsonNode client, String verifier) throws Exception {
        var challenge = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        var answer = browser.get(
                authorize(client, Base64.getUrlEncoder().withoutPadding().encodeToString(challenge)));
        var state = Pattern.compile("name=\"state\" value=\"([^\"]+)\"").matcher(answer.text());
        if (state.find()) {
            answer = browser.form(
                    "/oauth2/authorize",
                    Map.of(
                            "client_id", client.path("clientId").asString(),
                            "state", state.group(1),
                            "scope", "email"));
        }
        return String.valueOf(UriComponentsBuilder.fromUriString(answer.header("Location"))
                .build()
                .getQueryParams()
                .getFirst("code"));
    }

    private static String authorize(JsonNode client, String challenge) {
        var scopes =
                client.path("scopes").valueStream().map(node -> node.asString()).toList();
        return "/oauth2/authorize?response_type=code&state=s&code_challenge_method=S256&code_challenge=" + challenge
                + "&client_id=" + client.path("clientId").asString()
                + "&redirect_uri=" + URLEncoder.encode(BACK, StandardCharsets.UTF_8)
                + "&scope=" + URLEncoder.encode(String.join(" ", scopes), StandardCharsets.UTF_8);
    }
}
