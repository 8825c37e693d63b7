package dev.foothold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.accounts.Browser;
import dev.foothold.accounts.Browser.Answer;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// One person at a browser, who knows nothing of the application but its HTTP interface.
final class MainJobClient {

    static final String PASSWORD = "four plain random words";
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final Browser browser;
    private final String name;
    private final String email;

    private MainJobClient(int port, String name, String email) {
        this.browser = new Browser(port);
        this.name = name;
        this.email = email;
    }

    /// Signs up with an address of their own at the domain.
    static MainJobClient signedUp(int port, String name, String kind, String domain) {
        var person = new MainJobClient(port, name, UUID.randomUUID().toString().substring(0, 13) + "@" + domain);
        person.browser.get("/api/accounts/csrf");
        person.post("/api/accounts", Map.of("email", person.email, "password", PASSWORD, "name", name, "kind", kind));
        return person;
    }

    /// Signs in with an account that is there.
    static MainJobClient signedIn(int port, String name, String email, String password) {
        var person = new MainJobClient(port, name, email);
        assertThat(person.browser.signIn(email, password).status()).isEqualTo(200);
        return person;
    }

    /// Nobody in particular.
    static MainJobClient passerBy(int port) {
        return new MainJobClient(port, "", "");
    }

    Browser browser() {
        return browser;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String id() {
        return get("/api/accounts/me").path("id").asString();
    }

    JsonNode get(String path) {
        return wanted("GET " + path, browser.get(path)).json();
    }

    JsonNode post(String path, Object body) {
        return read(wanted("POST " + path, browser.post(path, body)));
    }

    JsonNode put(String path, Object body) {
        return read(wanted("PUT " + path, browser.put(path, body)));
    }

    /// Does what has no body.
    JsonNode press(String path) {
        return post(path, Map.of());
    }

    /// Uploads a file and gets its id.
    String upload(String path, String file, String type, String content) {
        return wanted("POST " + path, browser.upload(path, file, type, content))
                .json()
                .path("id")
                .asString();
    }

    /// Is told no.
    JsonNode refused(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.json();
    }

    /// Looks again and again until the answer is the one that is waited for.
    JsonNode awaited(String path, Predicate<JsonNode> arrived) {
        return await(path)
                .atMost(PATIENCE)
                .until(
                        () -> {
                            var answer = browser.get(path);
                            return answer.status() == 200 ? answer.json() : MissingNode.getInstance();
                        },
                        arrived);
    }

    /// Opens a page of the payment provider and sends its form as it stands; gives the address it leads back to.
    String sendHostedForm(String address) {
        var page = wanted("GET " + address, browser.get(address)).text();
        var form = FORM.matcher(page);
        assertThat(form.find()).as(page).isTrue();
        var action = URI.create(address).resolve(form.group(1)).toString();
        var answer = browser.form(action, Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }

    private static Answer wanted(String what, Answer answer) {
        assertThat(answer.status()).as(() -> what + ": " + answer.text()).isBetween(200, 299);
        return answer;
    }

    private static JsonNode read(Answer answer) {
        return answer.text().isEmpty() ? MissingNode.getInstance() : answer.json();
    }
}
