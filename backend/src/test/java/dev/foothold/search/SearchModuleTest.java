package dev.foothold.search;

import static dev.foothold.accounts.AccountFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerFixtures;
import dev.foothold.projects.Audience;
import dev.foothold.projects.Projects;
import dev.foothold.projects.SampleTerms;
import dev.foothold.projects.WorkMode;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import dev.foothold.students.StudentFixtures;
import dev.foothold.universities.ClassStanding;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FootholdTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchModuleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private ProjectIndex index;

    @Autowired
    private EngineWatch watch;

    /// A word that only these projects have.
    private final String mark = letters(System.nanoTime());

    private EmployerFixtures.Owned employer;
    private String riders = "";
    private String script = "";

    @BeforeAll
    void publish() throws IOException {
        SearchFixtures.awaitTheFirstIndex(index, watch);
        employer = new EmployerFixtures(beans).verified();
        riders = published(terms -> terms.title(mark + " survey of <ferry> riders")
                .category("market-research")
                .skills(List.of("Survey design", "Excel"))
                .hours(10)
                .fee(Money.usd(400_00)));
        script = published(terms -> terms.title(mark + " ferry timetable script")
                .category("automation")
                .skills(List.of("Python", "SQL"))
                .hours(30)
                .fee(Money.usd(900_00))
                .audience(new Audience(Set.of(ClassStanding.FIRST_YEAR, ClassStanding.SECOND_YEAR), Set.of(), 0)));
        published(terms -> terms.title(mark + " poster for the harbor")
                .category("design")
                .skills(List.of("Graphic design"))
                .mode(WorkMode.ON_SITE, new Place("Columbus", "OH", 39.96, -83.0)));
        published(terms -> terms.title(mark + " dashboard of harbor dues")
                .skills(List.of("Tableau", "SQL"))
                .hours(25)
                .fee(Money.usd(1000_00))
                .mode(WorkMode.HYBRID, new Place("Seattle", "WA", null, null))
                .audience(new Audience(Set.of(ClassStanding.MASTERS), Set.of(), 0)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> asked("").path("total").asInt() == 4);
        vocabulary.read();
    }

    @Test
    void marksTheWordsAndKeepsTheTextHarmless() {
        var hit = asked(" rider").path("hits").path(0);

        assertThat(hit.path("titleHighlight").asString())
                .contains("<mark>riders</mark>")
                .contains("&lt;ferry&gt;")
                .doesNotContain("<ferry>");
        assertThat(hit.path("snippet").isNull()).isTrue();
    }

    @Test
    void setsATypoRightAndSaysSo() {
        var result = asked(" dashbord");

        assertThat(titles(result)).containsExactly(mark + " dashboard of harbor dues");
        assertThat(result.path("didYouMean").asString()).isEqualTo(mark + " dashboard");
    }

    @Test
    void neverTakesAKnownWordForAnother() {
        var result = asked(" ferry");

        assertThat(titles(result)).hasSize(2);
        assertThat(result.path("didYouMean").isNull()).isTrue();
    }

    @Test
    void keepsTheChoicesOfAChosenFacetSelectable() {
        var one = asked("&mode=REMOTE");
        var two = asked("&mode=REMOTE&mode=ON_SITE");

        assertThat(one.path("total").asInt()).isEqualTo(2);
        assertThat(counts(one, "mode")).containsExactlyInAnyOrder("REMOTE 2", "ON_SITE 1", "HYBRID 1");
        assertThat(counts(one, "category")).containsExactlyInAnyOrder("market-research 1", "automation 1");
        assertThat(two.path("total").asInt()).isEqualTo(3);
    }

    @Test
    void listsAChosenValueThatNothingHas() {
        assertThat(counts(asked("&skill=Zither"), "skill")).contains("Zither 0", "SQL 2");
    }

    @Test
    void countsBarsWindowsAndFlags() {
        var facets = asked("").path("facets");

        assertThat(bars(facets.path("hours"))).containsExactly(0, 1, 0, 1, 1, 1, 0);
        assertThat(bars(facets.path("rate"))).containsExactly(0, 0, 1, 1, 0, 2, 0);
        assertThat(bars(facets.path("start")).stream().mapToInt(count -> count).sum())
                .isEqualTo(4);
        assertThat(facets.path("earlyYear").path(0).path("count").asInt()).isEqualTo(3);
        assertThat(facets.path("firstProject").path(0).path("count").asInt()).isEqualTo(2);
        assertThat(counts(asked(""), "city")).containsExactlyInAnyOrder("Columbus, OH 1", "Seattle, WA 1");
    }

    @Test
    void narrowsByEveryRange() {
        assertThat(titles(asked("&hours_min=25&hours_max=25"))).hasSize(1);
        assertThat(titles(asked("&pay_min=401&pay_max=900"))).hasSize(2);
        assertThat(titles(asked("&rate_min=40"))).hasSize(2);
        assertThat(titles(asked("&rate_max=25"))).hasSize(1);
        assertThat(titles(asked("&standing=MASTERS"))).hasSize(3);
        assertThat(titles(asked("&first_project=true"))).hasSize(2);
        assertThat(titles(asked("&start_to=2026-01-01"))).isEmpty();
        assertThat(titles(asked("&city=Columbus, OH"))).hasSize(1);
        assertThat(titles(asked("&reply_max=7"))).isEmpty();
    }

    @Test
    void listsWhatIsNear() {
        var near = asked("&near=39.9,-83.0&within=10");
        var withRemote = asked("&near=39.9,-83.0&within=10&remote=true&sort=NEAREST");

        assertThat(titles(near)).containsExactly(mark + " poster for the harbor");
        assertThat(near.path("hits").path(0).path("distanceMiles").asInt()).isEqualTo(4);
        assertThat(near.path("hits").path(0).path("reasons").findValuesAsString("signal"))
                .contains("NEAR");
        assertThat(titles(withRemote)).hasSize(3).startsWith(mark + " poster for the harbor");
    }

    @Test
    void findsWhatIsNearWhereOnlyTheCityWasGiven() {
        var near = asked("&near=47.5,-122.3&within=10");

        assertThat(titles(near)).containsExactly(mark + " dashboard of harbor dues");
        assertThat(near.path("hits").path(0).path("distanceMiles").asInt()).isBetween(7, 8);
    }

    @Test
    void sortsAndPages() {
        var first = asked("&sort=PAY&size=2");
        var second = asked("&sort=PAY&size=2&page=2");

        assertThat(titles(first)).containsExactly(mark + " dashboard of harbor dues", mark + " ferry timetable script");
        assertThat(titles(second)).containsExactly(mark + " poster for the harbor", mark + " survey of <ferry> riders");
        assertThat(second.path("total").asInt()).isEqualTo(4);
        assertThat(first.path("facets").isObject()).isTrue();
        assertThat(second.path("facets").isNull()).isTrue();
    }

    @Test
    void tellsWhatToLeaveOutWhereNothingIsFound() {
        var nothing = asked("&mode=REMOTE&category=design");

        assertThat(nothing.path("total").asInt()).isZero();
        assertThat(nothing.path("loosenings").toString())
                .isEqualTo("[{\"without\":[\"category\"],\"count\":2},{\"without\":[\"mode\"],\"count\":1}]");
    }

    @Test
    void tellsHowManyThereAreWithoutAnyFilterWhereNoSingleOneIsToBlame() {
        var all = asked("").path("total").asLong();

        var nothing = asked("&mode=REMOTE&category=design&skill=Zither");

        assertThat(nothing.path("total").asInt()).isZero();
        assertThat(nothing.path("loosenings")).isEmpty();
        assertThat(nothing.path("withoutFilters").asLong()).isEqualTo(all);
        assertThat(asked("&mode=REMOTE&category=design").path("withoutFilters").isNull())
                .isTrue();
    }

    @Test
    void saysWhyItFitsTheStudent() {
        var student = new StudentFixtures(beans).firstYear().account();

        var result = asked("&sort=NEWEST", student);

        var hit = hit(result, mark + " survey of <ferry> riders");
        assertThat(hit.path("reasons").path(0).toString())
                .isEqualTo("{\"signal\":\"SKILLS\",\"values\":[\"Survey design\",\"Excel\"]}");
        assertThat(hit.path("reasons").findValuesAsString("signal")).contains("INTEREST", "PAY", "FRESH");
        assertThat(hit(result, mark + " ferry timetable script").path("reasons").findValuesAsString("signal"))
                .contains("OPEN_TO_YOU");
    }

    @Test
    void listsWhatIsOpenToTheStudentWhoAsks() {
        var student = new StudentFixtures(beans).firstYear().account();

        var open = asked("&open_to_me=true", student);

        assertThat(open.path("total").asInt()).isEqualTo(3);
        assertThat(open.path("ignored")).isEmpty();
        assertThat(asked("", student)
                        .path("facets")
                        .path("openToMe")
                        .path(0)
                        .path("count")
                        .asInt())
                .isEqualTo(3);
        assertThat(asked("&open_to_me=true").path("ignored").toString()).isEqualTo("[\"open_to_me\"]");
    }

    @Test
    void putsWhatFitsTheStudentFirstAmongItsLike() {
        var student = new StudentFixtures(beans).firstYear().account();

        assertThat(titles(asked("", student)))
                .startsWith(mark + " survey of <ferry> riders")
                .endsWith(mark + " dashboard of harbor dues");
    }

    @Test
    void suggestsWhileTyping() {
        var typed = get("/api/public/search/suggestions?q={q}", null, mark + " ferr");

        assertThat(typed.findValuesAsString("kind")).containsOnly("TITLE");
        assertThat(typed.findValuesAsString("slug")).containsExactlyInAnyOrder(riders, script);
        assertThat(get("/api/public/search/suggestions?q={q}", null, "grahpic").findValuesAsString("value"))
                .contains("Graphic design");
        assertThat(get("/api/public/search/suggestions?q={q}", null, "x")).isEmpty();
    }

    @Test
    void suggestsToMembersWhatItSuggestsToStrangers() {
        var student = new StudentFixtures(beans).firstYear().account();

        assertThat(get("/api/public/search/suggestions?q={q}", student, mark + " ferr"))
                .isEqualTo(get("/api/public/search/suggestions?q={q}", null, mark + " ferr"));
    }

    @Test
    void namesCitiesWithProjects() {
        var places = get("/api/public/search/places?q={q}", null, "colum");

        assertThat(places.path(0).path("city").asString()).isEqualTo("Columbus");
        assertThat(places.path(0).path("lat").asDouble()).isBetween(39.0, 41.0);
    }

    @Test
    void findsWhatIsNearTheCityThatWasNamed() {
        var city = get("/api/public/search/places?q={q}", null, "Columbus OH").path(0);

        var near = asked("&near=" + city.path("lat") + "," + city.path("lon"));

        assertThat(titles(near)).containsExactly(mark + " poster for the harbor");
        assertThat(titles(asked("&near=39.96117998380214,-82.99879996106029")))
                .containsExactly(mark + " poster for the harbor");
    }

    @Test
    void findsSimilarProjects() {
        var similar = get("/api/public/projects/{slug}/similar?size=12", null, script);

        assertThat(similar.findValuesAsString("slug")).isNotEmpty().doesNotContain(script);
        var dashboard = hit(similar, mark + " dashboard of harbor dues");
        assertThat(dashboard.path("reasons").path(0).toString())
                .isEqualTo("{\"signal\":\"SHARED_SKILLS\",\"values\":[\"SQL\"]}");
        assertThat(http.get().uri("/api/public/projects/none-00000000/similar").exchange())
                .hasStatus(404);
    }

    @Test
    void answersJustWhatTheContractSays() {
        var strict = JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        var asked = asked("");
        var result = strict.treeToValue(asked, SearchResult.class);

        assertThat(result.hits()).hasSize(4);
        assertThat(JSON.readTree(strict.writeValueAsBytes(result))).isEqualTo(asked);
    }

    private String published(UnaryOperator<SampleTerms> change) {
        var projects = beans.getBean(Projects.class);
        var terms = change.apply(new SampleTerms(employer.owner())).make();
        var draft = projects.draft(employer.owner(), employer.id(), terms);
        return projects.publish(employer.owner(), draft.id()).slug();
    }

    private JsonNode asked(String more) {
        return asked(more, null);
    }

    private JsonNode asked(String more, @Nullable AccountId account) {
        return get("/api/public/search?q=" + mark + more, account);
    }

    private JsonNode get(String address, @Nullable AccountId account, Object... values) {
        var request = http.get().uri(address, values);
        var session = new Cookie("SESSION", "of somebody");
        var answer = (account == null ? request : request.with(as(account)).cookie(session)).exchange();
        assertThat(answer).hasStatusOk();
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static List<String> titles(JsonNode result) {
        return result.path("hits").findValuesAsString("title");
    }

    private static JsonNode hit(JsonNode result, String title) {
        var hits = result.isArray() ? result : result.path("hits");
        return hits.valueStream()
                .filter(hit -> hit.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> counts(JsonNode result, String facet) {
        return result.path("facets")
                .path(facet)
                .valueStream()
                .map(value -> value.path("value").asString() + " "
                        + value.path("count").asInt())
                .toList();
    }

    private static List<Integer> bars(JsonNode ranges) {
        return ranges.valueStream().map(range -> range.path("count").asInt()).toList();
    }

    private static String letters(long number) {
        return Long.toString(number, 10)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('k' + digit - '0')))
                .collect(Collectors.joining());
    }
}
