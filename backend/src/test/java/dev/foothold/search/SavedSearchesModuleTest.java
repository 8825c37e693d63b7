package dev.foothold.search;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountFixtures;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.AccountView;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.Closings;
import dev.foothold.notifications.Mails;
import dev.foothold.projects.ProjectFixtures;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FootholdTest
class SavedSearchesModuleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    @Autowired
    private SavedSearchSweep sweep;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Closings closings;

    @Autowired
    private Clock clock;

    private AccountView person;
    private Mails mails;

    @BeforeEach
    void prepare() {
        person = new AccountFixtures(beans).person(AccountKind.STUDENT);
        mails = new Mails(environment);
    }

    @Test
    void savesListsRenamesAndDeletes() {
        var saved = save("Remote data", "mode=REMOTE&q=data", "DAILY");

        var renamed = send(HttpMethod.PUT, path(saved), "{\"name\": \"Data\", \"alert\": \"OFF\"}");

        assertThat(renamed).hasStatus(200);
        assertThat(json(list()).get(0).path("name").asString()).isEqualTo("Data");
        assertThat(json(list()).get(0).path("query").asString()).isEqualTo("mode=REMOTE&q=data");
        assertThat(json(list()).get(0).path("nextAlert").isNull()).isTrue();

        assertThat(send(HttpMethod.DELETE, path(saved), null)).hasStatus(204);
        assertThat(send(HttpMethod.DELETE, path(saved), null)).hasStatus(204);
        assertThat(json(list())).isEmpty();
    }

    @Test
    void keepsOneSearchForOneQuestion() {
        var first = save("One", "skill=Excel&skill=SQL", "OFF");

        var again = send(HttpMethod.POST, "/api/saved-searches", wish("Two", "skill=SQL&skill=Excel&page=2", "WEEKLY"));

        assertThat(again).hasStatus(200);
        assertThat(json(again).path("id")).isEqualTo(first.path("id"));
        assertThat(json(list())).hasSize(1);
        assertThat(json(list()).get(0).path("name").asString()).isEqualTo("Two");
    }

    @Test
    void aPlaceKeepsItsName() {
        var saved = save("Columbus", "near=39.96,-83&place=Columbus, OH", "OFF");
        assertThat(saved.path("query").asString()).isEqualTo("near=39.96%2C-83&place=Columbus%2C+OH");

        var again = send(HttpMethod.POST, "/api/saved-searches", wish("Columbus", "near=39.96,-83", "DAILY"));

        assertThat(again).hasStatus(200);
        assertThat(json(list())).hasSize(1);
        assertThat(json(list()).get(0).path("query")).isEqualTo(saved.path("query"));
        assertThat(http.get().uri(feed(saved) + ".json")).hasStatus(200);
    }

    @Test
    void aPlaceTakesANameOver() {
        save("Columbus", "near=39.96,-83", "OFF");

        var again = send(HttpMethod.POST, "/api/saved-searches", wish("Columbus", "near=39.96,-83&place=OH", "OFF"));

        assertThat(again).hasStatus(200);
        assertThat(json(list()).get(0).path("query").asString()).isEqualTo("near=39.96%2C-83&place=OH");
    }

    @Test
    void keepsTwentyAtMost() {
        for (var hours = 1; hours <= 20; hours++) {
            save("Up to " + hours, "hours_max=" + hours, "OFF");
        }
        var oneMore = wish("One more", "hours_max=21", "OFF");

        assertThat(send(HttpMethod.POST, "/api/saved-searches", oneMore))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("too-many-saved-searches");

        var gone = json(list()).get(0);
        send(HttpMethod.DELETE, path(gone), null);
        assertThat(send(HttpMethod.POST, "/api/saved-searches", oneMore)).hasStatus(201);
        assertThat(send(HttpMethod.POST, path(gone) + "/restoration", null)).hasStatus(409);
    }

    @Test
    void namesWhatCannotBeSaved() {
        assertThat(send(HttpMethod.POST, "/api/saved-searches", wish("Mars", "mode=MARS", "OFF")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("mode");
        assertThat(send(HttpMethod.POST, "/api/saved-searches", wish(" ", "q=data", "OFF")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("name");
        assertThat(http.get().uri("/api/saved-searches")).hasStatus(401);
    }

    @Test
    void whatIsDeletedComesBackWithItsFeed() {
        var saved = save("Data", "q=data", "INSTANT");
        send(HttpMethod.DELETE, path(saved), null);
        assertThat(http.get().uri(feed(saved) + ".json")).hasStatus(404);

        var restored = json(send(HttpMethod.POST, path(saved) + "/restoration", null));

        assertThat(restored).isEqualTo(saved);
        assertThat(http.get().uri(feed(saved) + ".json")).hasStatus(200);
    }

    @Test
    void othersDoNotLearnThatItExists() {
        var saved = save("Data", "q=data", "OFF");
        var other = new AccountFixtures(beans).person(AccountKind.EMPLOYER).id();

        assertThat(http.get().uri(path(saved)).with(as(other))).hasStatus(404);
        assertThat(http.delete().uri(path(saved)).with(as(other)).with(csrf())).hasStatus(404);
    }

    @Test
    void tellsNewProjectsOnceInOneMailThatOneClickEnds() {
        var word = word();
        publish(word);
        found(word, 1);
        save("Work with " + word, "q=" + word, "INSTANT");
        publish(word);
        publish(word);
        found(word, 3);

        var mail = await().atMost(PATIENCE)
                .until(
                        () -> {
                            sweep.sweep(clock.instant().plusSeconds(5));
                            return mails.matching(person.email(), word);
                        },
                        arrived -> !arrived.isEmpty())
                .getFirst();
        publish(word);
        found(word, 4);
        await().atMost(PATIENCE).until(() -> {
            sweep.sweep(clock.instant().plusSeconds(5));
            return mails.matching(person.email(), word).size() == 2;
        });

        assertThat(mail.get("subject").asString()).isEqualTo("2 new projects for “Work with " + word + "”");
        assertThat(mails.matching(person.email(), "New for")).hasSize(1);
        var stop = header(mails.source(mail), "List-Unsubscribe");
        assertThat(header(mails.source(mail), "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        var stopPath = stop.substring(stop.indexOf("/unsubscribe/"), stop.length() - 1);
        assertThat(mail.get("text").asString()).contains("Stop these mails: ").contains(stopPath);

        assertThat(http.get().uri(stopPath)).hasStatus(200).bodyText().contains("<form method=\"post\">");
        assertThat(json(list()).get(0).path("alert").asString()).isEqualTo("INSTANT");
        assertThat(http.post()
                        .uri(stopPath)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("List-Unsubscribe=One-Click"))
                .hasStatus(200);
        assertThat(json(list()).get(0).path("alert").asString()).isEqualTo("OFF");
        assertThat(http.post().uri("/unsubscribe/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void tellsInTheMorningOfWhatTheDayBrought() {
        var word = word();
        save("Daily " + word, "q=" + word, "DAILY");
        publish(word);
        found(word, 1);

        sweep.sweep(clock.instant());
        assertThat(mails.matching(person.email(), word)).isEmpty();
        sweep.sweep(clock.instant().plus(Duration.ofHours(25)));
        sweep.sweep(clock.instant().plus(Duration.ofHours(50)));

        mails.arrived(person.email(), "New for “Daily " + word);
        assertThat(mails.matching(person.email(), word)).hasSize(1);
    }

    @Test
    void switchingTheAlertOnTellsNothingOld() {
        var word = word();
        var saved = save("Later " + word, "q=" + word, "OFF");
        publish(word);
        found(word, 1);
        send(HttpMethod.PUT, path(saved), "{\"name\": \"Later " + word + "\", \"alert\": \"DAILY\"}");
        publish(word);
        found(word, 2);

        sweep.sweep(clock.instant().plus(Duration.ofHours(25)));

        mails.arrived(person.email(), "New for “Later " + word);
    }

    @Test
    void aClosedAccountIsForgotten() {
        var saved = save("Data", "q=data", "INSTANT");

        closings.close(person.id());

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(http.get().uri(feed(saved) + ".atom")).hasStatus(404));
    }

    @Test
    void givesAFeedToWhoeverHasItsAddress() {
        var word = word();
        var saved = save("Feed of " + word, "q=" + word, "OFF");
        publish(word);
        found(word, 1);

        var atom = http.get().uri(feed(saved) + ".atom").exchange();
        assertThat(atom)
                .hasStatus(200)
                .hasHeader("Content-Type", "application/atom+xml;charset=UTF-8")
                .bodyText()
                .contains("<title>Feed of " + word, "Clean " + word);
        assertThat(http.get().uri(feed(saved) + ".json"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
        var tag = String.valueOf(atom.getResponse().getHeader("ETag"));
        assertThat(http.get().uri(feed(saved) + ".atom").header("If-None-Match", tag))
                .hasStatus(304);

        var renewed = json(send(HttpMethod.POST, path(saved) + "/feed", null));

        assertThat(http.get().uri(feed(saved) + ".atom")).hasStatus(404);
        assertThat(http.get().uri(feed(renewed) + ".atom")).hasStatus(200);
    }

    private JsonNode save(String name, String query, String alert) {
        var saved = send(HttpMethod.POST, "/api/saved-searches", wish(name, query, alert));
        assertThat(saved).hasStatus(201);
        return json(saved);
    }

    private static String wish(String name, String query, String alert) {
        return "{\"name\": \"%s\", \"query\": \"%s\", \"alert\": \"%s\", \"timeZone\": \"America/Chicago\"}"
                .formatted(name, query, alert);
    }

    private MvcTestResult list() {
        return http.get().uri("/api/saved-searches").with(as(person.id())).exchange();
    }

    private MvcTestResult send(HttpMethod method, String path, @Nullable String body) {
        var request = http.method(method).uri(path).with(as(person.id())).with(csrf());
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    private static String path(JsonNode saved) {
        return "/api/saved-searches/" + saved.path("id").asString();
    }

    private static String feed(JsonNode saved) {
        return saved.path("feed").asString();
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared()
                .readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
    }

    private void publish(String word) {
        new ProjectFixtures(beans).published(terms -> terms.title("Clean " + word + " data"));
    }

    private void found(String word, int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.get().uri("/api/public/search?q=" + word))
                        .bodyJson()
                        .extractingPath("$.total")
                        .isEqualTo(count));
    }

    private static String header(String source, String name) {
        return source.replaceAll("\r?\n[ \t]+", " ")
                .lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElseThrow();
    }
}
