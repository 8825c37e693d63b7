package dev.foothold.search;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountFixtures;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.AccountView;
import dev.foothold.accounts.Closings;
import dev.foothold.employers.EmployerFixtures;
import dev.foothold.notifications.Mails;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.Projects;
import dev.foothold.projects.SampleTerms;
import dev.foothold.shared.Identifiers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people are told of new projects: all of them, each once, in one mail.
@FootholdTest
class SavedSearchAlertsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration A_DAY = Duration.ofHours(25);
    private static final Pattern STOP = Pattern.compile("/unsubscribe/[\\w.-]+");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    @Autowired
    private SavedSearchSweep sweep;

    @Autowired
    private SavedSearchTold told;

    @Autowired
    private Projects projects;

    @Autowired
    private Closings closings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String word =
            "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
    private EmployerFixtures.Owned employer;
    private AccountView person;
    private Mails mails;

    @BeforeEach
    void prepare() {
        employer = new SearchFixtures(beans).employer();
        person = new AccountFixtures(beans).person(AccountKind.STUDENT);
        mails = new Mails(environment);
    }

    @Test
    void aProjectThatAnswersTwoSearchesIsToldOnce() {
        save("Data " + word, "q=" + word + "&category=data-analysis", "INSTANT");
        save("All " + word, "q=" + word, "DAILY");
        publish("Clean", "data-analysis");
        found(1);
        await().atMost(PATIENCE).until(() -> {
            sweep.sweep(clock.instant().plusSeconds(5));
            return mails().size() == 1;
        });

        publish("Draw", "design");
        found(2);
        sweep.sweep(clock.instant().plus(A_DAY));

        mails.arrived(person.email(), "New for “All " + word + "”: Draw");
        assertThat(mails()).hasSize(2);
    }

    @Test
    void severalSearchesThatAreDueMakeOneMailThatOneClickEnds() {
        save("Data " + word, "q=" + word + "&category=data-analysis", "DAILY");
        save("Design " + word, "q=" + word + "&category=design", "DAILY");
        save("All " + word, "q=" + word, "DAILY");
        publish("Clean", "data-analysis");
        publish("Sort", "data-analysis");
        publish("Draw", "design");
        found(3);

        sweep.sweep(clock.instant().plus(A_DAY));

        var mail = mails.arrived(person.email(), "3 new projects for “Data " + word + "” and “Design " + word + "”");
        var text = mail.get("text").asString();
        assertThat(text).containsSubsequence("“Data " + word + "”", "- See the search: ", "“Design " + word, "- Draw ");
        assertThat(text)
                .containsOnlyOnce("- Clean ")
                .containsOnlyOnce("- Sort ")
                .containsOnlyOnce("- Draw ");
        assertThat(mails()).hasSize(1);

        var stop = STOP.matcher(text);
        assertThat(stop.find()).isTrue();
        assertThat(http.get().uri(stop.group())).hasStatus(200).bodyText().contains("Data " + word, "Design " + word);
        assertThat(http.post()
                        .uri(stop.group())
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("List-Unsubscribe=One-Click"))
                .hasStatus(200);
        assertThat(alerts()).containsExactly("DAILY", "OFF", "OFF");
    }

    @Test
    void asManySearchesAsAPersonCanKeepMakeOneMailThatOneClickEnds() {
        var all = IntStream.rangeClosed(5, 24).boxed().toList();
        all.forEach(hours ->
                save(hours + " hours " + word, "q=" + word + "&hours_min=" + hours + "&hours_max=" + hours, "DAILY"));
        all.forEach(hours -> publish(terms -> terms.title("Clean " + word).hours(hours)));
        found(20);

        sweep.sweep(clock.instant().plus(A_DAY));

        var mail = mails.arrived(person.email(), "20 new projects for “5 hours " + word + "” and 19 more searches");
        assertThat(mails()).hasSize(1);
        assertThat(timesNamed("- Clean " + word)).isEqualTo(20);
        assertThat(mail.get("text").asString()).contains("“5 hours " + word + "”", "“24 hours " + word + "”");
        assertThat(toldTo(person)).isEqualTo(20);
        var stop = STOP.matcher(mail.get("text").asString());
        assertThat(stop.find()).isTrue();
        assertThat(http.post()
                        .uri(stop.group())
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("List-Unsubscribe=One-Click"))
                .hasStatus(200);
        assertThat(alerts()).hasSize(20).containsOnly("OFF");
    }

    @Test
    void theLinkOfAMailEndsWhatIsLeftOfItsSearches() {
        save("Data " + word, "q=" + word + "&category=data-analysis", "DAILY");
        save("Design " + word, "q=" + word + "&category=design", "DAILY");
        publish("Clean", "data-analysis");
        publish("Draw", "design");
        found(2);
        sweep.sweep(clock.instant().plus(A_DAY));
        var mail = mails.arrived(person.email(), "2 new projects for “Data " + word + "”");
        var stop = STOP.matcher(mail.get("text").asString());
        assertThat(stop.find()).isTrue();

        jdbc.sql("DELETE FROM saved_search WHERE name = ?")
                .params("Data " + word)
                .update();

        assertThat(http.post().uri(stop.group())).hasStatus(200).bodyText().contains("Design " + word);
        assertThat(alerts()).containsExactly("OFF");
    }

    @Test
    void theLinksOfEarlierMailsGoOn() {
        save("Data " + word, "q=" + word + "&category=data-analysis", "DAILY");
        save("Design " + word, "q=" + word + "&category=design", "DAILY");
        var tokens = jdbc.sql("SELECT stop_token FROM saved_search WHERE account = ?")
                .params(Identifiers.bytes(person.id().id()))
                .query(String.class)
                .list();

        assertThat(http.post().uri("/unsubscribe/" + String.join(".", tokens))).hasStatus(200);

        assertThat(alerts()).containsExactly("OFF", "OFF");
    }

    @Test
    void sixtyNewProjectsAreAllTold() {
        save("Daily " + word, "q=" + word, "DAILY");
        IntStream.range(0, 60).forEach(number -> publish("Clean", "data-analysis"));
        found(60);

        sweep.sweep(clock.instant().plus(A_DAY));

        var mail = mails.arrived(person.email(), "60 new projects for “Daily " + word + "”");
        assertThat(mail.get("text").asString()).contains("There are 50 more.");
        assertThat(toldTo(person)).isEqualTo(60);
        publish("Draw", "design");
        found(61);
        sweep.sweep(clock.instant().plus(A_DAY.multipliedBy(2)));
        mails.arrived(person.email(), "New for “Daily " + word + "”: Draw");
    }

    @Test
    void severalSweepsAtOnceTellEachProjectOnce() {
        save("One " + word, "q=" + word, "INSTANT");
        save("Other " + word, "q=" + word + "&category=data-analysis", "INSTANT");
        IntStream.range(0, 3).forEach(number -> publish("Clean", "data-analysis"));
        found(3);

        await().atMost(PATIENCE).until(() -> {
            sweepFourTimesAtOnce(clock.instant().plusSeconds(5));
            return timesNamed("- Clean " + word) >= 3;
        });

        assertThat(timesNamed("- Clean " + word)).isEqualTo(3);
        assertThat(toldTo(person)).isEqualTo(3);
    }

    @Test
    void whatAPersonWasToldIsForgottenWithTheAccountAndAfterThreeMonths() {
        var project = ProjectId.next();
        var now = clock.instant();

        assertThat(told.firstTime(person.id(), Set.of(project), now)).containsExactly(project);
        assertThat(told.firstTime(person.id(), Set.of(project), now)).isEmpty();
        told.forgetBefore(now.minus(SavedSearch.REMEMBERED));
        assertThat(toldTo(person)).isEqualTo(1);
        closings.close(person.id());
        await().atMost(PATIENCE).until(() -> toldTo(person) == 0);

        told.firstTime(person.id(), Set.of(project), now.minus(SavedSearch.REMEMBERED.plusDays(1)));
        told.forgetBefore(now.minus(SavedSearch.REMEMBERED));
        assertThat(toldTo(person)).isZero();
    }

    private void save(String name, String query, String alert) {
        var wish = "{\"name\": \"%s\", \"query\": \"%s\", \"alert\": \"%s\", \"timeZone\": \"America/Chicago\"}";
        assertThat(http.post()
                        .uri("/api/saved-searches")
                        .with(as(person.id()))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(wish.formatted(name, query, alert)))
                .hasStatus(201);
    }

    private List<String> alerts() {
        var answer = http.get().uri("/api/saved-searches").with(as(person.id())).exchange();
        var list = JsonMapper.shared()
                .readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        return list.findValuesAsString("alert");
    }

    private void publish(String verb, String category) {
        publish(terms -> terms.title(verb + " " + word).category(category));
    }

    private void publish(UnaryOperator<SampleTerms> change) {
        var terms = change.apply(new SampleTerms(employer.owner())).make();
        var id = projects.draft(employer.owner(), employer.id(), terms).id();
        projects.publish(employer.owner(), id);
    }

    private void found(int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.get().uri("/api/public/search?q=" + word))
                        .bodyJson()
                        .extractingPath("$.total")
                        .isEqualTo(count));
    }

    private void sweepFourTimesAtOnce(Instant moment) throws InterruptedException {
        var sweeps = IntStream.range(0, 4)
                .mapToObj(number -> Thread.startVirtualThread(() -> sweep.sweep(moment)))
                .toList();
        for (var one : sweeps) {
            one.join();
        }
    }

    private List<JsonNode> mails() {
        return mails.matching(person.email(), word);
    }

    private long timesNamed(String words) {
        return mails().stream()
                .mapToLong(mail -> Pattern.compile(Pattern.quote(words))
                        .matcher(mail.get("text").asString())
                        .results()
                        .count())
                .sum();
    }

    private int toldTo(AccountView account) {
        return jdbc.sql("SELECT COUNT(*) FROM saved_search_told WHERE account = ?")
                .params(Identifiers.bytes(account.id().id()))
                .query(Integer.class)
                .single();
    }
}
