package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.employers.EmployerFixtures;
import dev.foothold.employers.Employers;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.Projects;
import dev.foothold.projects.SampleTerms;
import dev.foothold.projects.WorkMode;
import dev.foothold.shared.Place;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What search engines, link previews and feed readers get.
@FootholdTest
class PublicPagesTest {

    private static final Pattern JSON_LD =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final String EVIL = "Clean </title><script>alert(1)</script> now";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Projects projects;

    @Autowired
    private Employers employers;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Environment environment;

    private SearchFixtures fixtures;
    private EmployerFixtures.Owned employer;

    @BeforeEach
    void prepare() {
        fixtures = new SearchFixtures(beans);
        employer = fixtures.employer();
    }

    @Test
    void aProjectHasAHeadForLinksAndAJobPosting() {
        var project = fixtures.published(employer, "Survey of boat owners");
        var url = "/projects/" + slug(project);

        var page = get(url);

        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("<title>Survey of boat owners · ")
                .contains("<meta name=\"description\" content=\"A clean table of 1,200 answers")
                .containsPattern("<link rel=\"canonical\" href=\"https?://[^\"]+" + Pattern.quote(url) + "\">")
                .contains("<meta property=\"og:title\" content=\"Survey of boat owners")
                .contains("<meta property=\"og:url\"")
                .contains("<h1>Survey of boat owners</h1>")
                .containsPattern("<li>Apply by [A-Z][a-z]{2} \\d{1,2}, 20\\d{2}</li>")
                .doesNotContain("noindex");
        var posting = structured(page, "JobPosting");
        assertThat(posting.path("title").asString("")).isEqualTo("Survey of boat owners");
        assertThat(posting.path("jobLocationType").asString("")).isEqualTo("TELECOMMUTE");
        assertThat(posting.path("validThrough").asString("")).isNotBlank();
        assertThat(posting.path("baseSalary").path("value").path("value").asDouble(0))
                .isEqualTo(500);
        assertThat(structured(page, "BreadcrumbList").path("itemListElement")).hasSize(2);
    }

    @Test
    void whatIsDoneAtAPlaceNowAndThenIsNotCalledRemote() {
        var terms = new SampleTerms(employer.owner())
                .mode(WorkMode.HYBRID, new Place("Columbus", "OH", null, null))
                .make();
        var project = projects.draft(employer.owner(), employer.id(), terms).id();
        projects.publish(employer.owner(), project);

        var posting = structured(get("/projects/" + slug(project)), "JobPosting");

        assertThat(posting.has("jobLocationType")).isFalse();
        assertThat(posting.path("jobLocation")
                        .path("address")
                        .path("addressLocality")
                        .asString(""))
                .isEqualTo("Columbus");
    }

    @Test
    void aLinkToAPublicPageIsShownWithAPicture() {
        var project = "/projects/" + slug(fixtures.published(employer, "Survey of boat owners"));
        var offering = "/employers/" + employers.get(employer.id()).slug();
        var picture = environment.getRequiredProperty("foothold.base-url") + "/open-graph.png";

        assertThat(List.of("/", "/projects", "/projects/category/data-analysis", project, offering))
                .allSatisfy(url -> assertThat(text(get(url)))
                        .contains("<meta property=\"og:image\" content=\"" + picture + "\">")
                        .contains("<meta property=\"og:image:width\" content=\"1200\">")
                        .contains("<meta property=\"og:image:height\" content=\"630\">")
                        .containsPattern("<meta property=\"og:image:alt\" content=\"[^\"]+\">")
                        .contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"));
    }

    @Test
    void whatEmployersWriteStaysText() {
        var project = fixtures.published(employer, EVIL);

        var page = get("/projects/" + slug(project));

        assertThat(text(page)).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
        assertThat(structured(page, "JobPosting").path("title").asString("")).isEqualTo(EVIL);
    }

    @Test
    void aClosedProjectIsGoneAndSaysSo() {
        var project = fixtures.published(employer, "Over before it began");
        var url = "/projects/" + slug(project);

        projects.close(employer.owner(), project, "We found another way.");

        var page = get(url);
        assertThat(page).hasStatus(HttpStatus.GONE);
        assertThat(text(page))
                .contains("no longer takes applications")
                .contains("noindex")
                .contains("/projects/category/data-analysis")
                .doesNotContain("JobPosting");
        assertThat(get("/projects/nothing-like-this-00000000")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void employersAndCategoriesLeadToTheirProjects() {
        var slug = slug(fixtures.published(employer, "Survey of boat owners"));
        var name = employers.get(employer.id()).name();

        for (var url :
                List.of("/employers/" + employers.get(employer.id()).slug(), "/projects/category/data-analysis")) {
            var page = get(url);

            assertThat(page).hasStatusOk();
            assertThat(text(page))
                    .contains("<link rel=\"canonical\"")
                    .contains("<meta property=\"og:description\"")
                    .contains("<a href=\"/projects/" + slug + "\">Survey of boat owners</a>");
            assertThat(structured(page, "ItemList").path("itemListElement").findValuesAsString("url"))
                    .anyMatch(link -> link.endsWith("/projects/" + slug));
            assertThat(page).satisfies(this::carriesWholePostings);
        }
        assertThat(structured(get("/employers/" + employers.get(employer.id()).slug()), "Organization")
                        .path("name")
                        .asString(""))
                .isEqualTo(name);
        assertThat(get("/projects/category/nothing")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aListCarriesTwentyPostingsAtMost() {
        for (var number = 0; number < 21; number++) {
            fixtures.published(employer, "Survey number " + number);
        }

        var page = get("/employers/" + employers.get(employer.id()).slug());

        assertThat(structured(page, "ItemList").path("itemListElement")).hasSize(20);
        assertThat(text(page)).contains("Survey number 0", "Survey number 20");
    }

    @Test
    void theSitemapLeadsToEveryOpenProject() throws Exception {
        var slug = slug(fixtures.published(employer, "Survey of boat owners"));

        var index = xml(get("/sitemap.xml"));

        assertThat(locations(index)).anyMatch(part -> part.endsWith("/sitemaps/pages.xml"));
        assertThat(locations(index)).anyMatch(part -> part.endsWith("/sitemaps/projects.xml"));
        assertThat(locations(xml(get("/sitemaps/projects.xml"))))
                .anyMatch(location -> location.endsWith("/projects/" + slug));
        var key = slug.substring(slug.length() - 8, slug.length() - 6);
        assertThat(locations(xml(get("/sitemaps/projects" + key + ".xml"))))
                .anyMatch(location -> location.endsWith("/projects/" + slug));
        assertThat(locations(xml(get("/sitemaps/pages.xml"))))
                .anyMatch(location -> location.endsWith("/projects/category/data-analysis"));
        assertThat(get("/sitemaps/projectszz.xml")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(get("/robots.txt"))).contains("Sitemap: ").contains("Allow: /api/public/\nDisallow: /api/\n");
    }

    @Test
    void theSitemapLeadsToEveryEmployerWithOpenProjects() throws Exception {
        var idle = fixtures.employer();
        fixtures.published(employer, "Survey of boat owners");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !fixtures.found(employer.id()).isEmpty());

        assertThat(locations(xml(get("/sitemap.xml")))).anyMatch(part -> part.endsWith("/sitemaps/employers.xml"));
        assertThat(locations(xml(get("/sitemaps/employers.xml"))))
                .anyMatch(location -> location.endsWith(
                        "/employers/" + employers.get(employer.id()).slug()))
                .noneMatch(location -> location.endsWith(
                        "/employers/" + employers.get(idle.id()).slug()));
    }

    @Test
    void feedsTellTheNewestProjectsOfASearch() throws Exception {
        var project = fixtures.published(employer, "Clean <data> & \"sort\" it");
        var search = "?employer=" + employers.get(employer.id()).slug() + "&category=data-analysis";
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !fixtures.found(employer.id()).isEmpty());

        var feed = json.readTree(text(get("/feeds/projects.json" + search)));
        var atom = xml(get("/feeds/projects.atom" + search));
        var rss = xml(get("/feeds/projects.xml" + search));

        assertThat(feed.path("items").findValuesAsString("title")).containsExactly("Clean <data> & \"sort\" it");
        assertThat(feed.path("items").path(0).path("id").asString("")).isEqualTo("urn:uuid:" + project);
        assertThat(atom.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(atom.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("Clean <data> & \"sort\" it");
        assertThat(rss.getElementsByTagName("item").getLength()).isEqualTo(1);
        assertThat(json.readTree(text(get("/feeds/projects.json" + search + "&mode=ON_SITE")))
                        .path("items"))
                .isEmpty();
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() {
        fixtures.published(employer, "Survey of boat owners");
        var search = "?employer=" + employers.get(employer.id()).slug();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !fixtures.found(employer.id()).isEmpty());
        var first = get("/feeds/projects.atom" + search).getResponse();
        var etag = String.valueOf(first.getHeader(HttpHeaders.ETAG));
        var modified = String.valueOf(first.getHeader(HttpHeaders.LAST_MODIFIED));

        assertThat(http.get()
                        .uri("/feeds/projects.atom" + search)
                        .header(HttpHeaders.IF_NONE_MATCH, etag)
                        .exchange())
                .hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(http.get()
                        .uri("/feeds/projects.atom" + search)
                        .header(HttpHeaders.IF_MODIFIED_SINCE, modified)
                        .exchange())
                .hasStatus(HttpStatus.NOT_MODIFIED);
        fixtures.published(employer, "Another one");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> fixtures.found(employer.id()).size() == 2);
        assertThat(http.get()
                        .uri("/feeds/projects.atom" + search)
                        .header(HttpHeaders.IF_NONE_MATCH, etag)
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void aFeedNamesAWrongParameter() {
        assertThat(get("/feeds/projects.json?mode=MARS"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("mode");
    }

    // what Google requires of a job posting, and where to apply
    private void carriesWholePostings(MvcTestResult page) {
        assertThat(structured(page, "ItemList").path("itemListElement").valueStream())
                .isNotEmpty()
                .allSatisfy(element -> {
                    var posting = element.path("item");
                    assertThat(posting.path("@type").asString("")).isEqualTo("JobPosting");
                    for (var field : List.of("title", "description", "datePosted", "validThrough", "url")) {
                        assertThat(posting.path(field).asString("")).as(field).isNotBlank();
                    }
                    assertThat(posting.path("hiringOrganization").path("name").asString(""))
                            .isNotBlank();
                    assertThat(posting.path("baseSalary")
                                    .path("value")
                                    .path("value")
                                    .asDouble(0))
                            .isPositive();
                    assertThat(posting.has("jobLocation") || posting.has("applicantLocationRequirements"))
                            .isTrue();
                });
    }

    private String slug(ProjectId project) {
        return projects.get(project).slug();
    }

    private MvcTestResult get(String url) {
        return http.get().uri(url).exchange();
    }

    private JsonNode structured(MvcTestResult page, String type) {
        return JSON_LD.matcher(text(page))
                .results()
                .map(found -> json.readTree(found.group(1)))
                .filter(thing -> thing.path("@type").asString("").equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Document xml(MvcTestResult page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text(page))));
    }

    private static List<String> locations(Document sitemap) {
        var nodes = sitemap.getElementsByTagName("loc");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(place -> nodes.item(place).getTextContent())
                .toList();
    }
}
