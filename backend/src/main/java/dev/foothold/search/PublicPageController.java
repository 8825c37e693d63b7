package dev.foothold.search;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.foothold.employers.EmployerStatus;
import dev.foothold.employers.Employers;
import dev.foothold.projects.Projects;
import dev.foothold.shared.NotFound;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/// Serves the front end's page; on public pages with a head and a body that need no scripts to be read.
@Controller
@Hidden
class PublicPageController {

    private static final int MOST = 50;
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final PageShell shell;
    private final Projects projects;
    private final Employers employers;
    private final JobPostings postings;
    private final JsonMapper json;
    private final String baseUrl;

    PublicPageController(
            PageShell shell,
            Projects projects,
            Employers employers,
            JobPostings postings,
            JsonMapper json,
            @Value("${foothold.base-url}") String baseUrl) {
        this.shell = shell;
        this.projects = projects;
        this.employers = employers;
        this.postings = postings;
        this.json = json;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/")
    ResponseEntity<String> landing() {
        return page(
                HttpStatus.OK,
                new PageHead(
                        "Foothold · Paid micro-internships",
                        "Short, paid projects for students: a fixed fee, a named deliverable, and an answer within seven days.",
                        baseUrl + "/",
                        true,
                        List.of(Map.of(
                                "@context",
                                "https://schema.org",
                                "@type",
                                "WebSite",
                                "name",
                                "Foothold",
                                "url",
                                baseUrl))),
                "<main><h1>Paid micro-internships</h1><p><a href=\"/projects\">See open projects</a></p></main>");
    }

    @GetMapping("/projects")
    ResponseEntity<String> search() {
        return page(
                HttpStatus.OK,
                new PageHead(
                        "Open projects · Foothold",
                        "Find a short, paid project that fits your skills and your week.",
                        baseUrl + "/projects",
                        true,
                        List.of()),
                "<main><h1>Open projects</h1>" + new ProjectLinks(projects.newestOpen(MOST), baseUrl).html() + "<ul>"
                        + projects.categories().stream()
                                .map(category -> "<li><a href=\"" + htmlEscape(CategoryPage.path(category.key()))
                                        + "\">" + htmlEscape(category.name()) + "</a></li>")
                                .collect(Collectors.joining())
                        + "</ul></main>");
    }

    @GetMapping("/projects/category/{key}")
    ResponseEntity<String> category(@PathVariable String key) {
        return projects.categories().stream()
                .filter(category -> category.key().equals(key))
                .findFirst()
                .map(category -> {
                    var open = projects.newestOpenIn(key, MOST);
                    return new CategoryPage(category, open, postings.of(open), baseUrl);
                })
                .map(page -> page(HttpStatus.OK, page.head(), page.body()))
                .orElseGet(() -> missing("category"));
    }

    @GetMapping("/projects/{slug}")
    ResponseEntity<String> project(@PathVariable String slug) {
        try {
            var project = projects.publicView(slug);
            var page = new ProjectPage(project, baseUrl);
            return page(project.open() ? HttpStatus.OK : HttpStatus.GONE, page.head(), page.body());
        } catch (NotFound unknown) {
            return missing("project");
        }
    }

    @GetMapping("/employers/{slug}")
    ResponseEntity<String> employer(@PathVariable String slug) {
        return employers
                .bySlug(slug)
                .filter(employer -> employer.status() == EmployerStatus.VERIFIED)
                .map(employer -> {
                    var open = projects.newestOpenOf(employer.id(), MOST);
                    return new EmployerPage(employer, open, postings.of(open), baseUrl);
                })
                .map(page -> page(HttpStatus.OK, page.head(), page.body()))
                .orElseGet(() -> missing("employer"));
    }

    /// The front end's own routes; what they show is asked from the API.
    @GetMapping({
        "/sign-in",
        "/sign-up",
        "/sign-up/**",
        "/forgot-password",
        "/reset-password/**",
        "/verify-email/**",
        "/invite/**",
        "/onboarding",
        "/home",
        "/home/**",
        "/applications",
        "/applications/**",
        "/projects/{slug}/apply",
        "/work",
        "/work/**",
        "/earnings",
        "/profile",
        "/job-links",
        "/job-links/**",
        "/notifications",
        "/settings",
        "/settings/**",
        "/payments/**",
        "/e/**",
        "/u/**",
        "/ops",
        "/ops/**",
        "/dev/ui"
    })
    ResponseEntity<String> frontEnd() {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(shell.plain());
    }

    private ResponseEntity<String> missing(String what) {
        var head =
                new PageHead("Not found · Foothold", "There is no such " + what + ".", baseUrl + "/", false, List.of());
        var body =
                "<main><h1>There is no such " + what + "</h1><p><a href=\"/projects\">See open projects</a></p></main>";
        return page(HttpStatus.NOT_FOUND, head, body);
    }

    private ResponseEntity<String> page(HttpStatus status, PageHead head, String body) {
        var caching = status == HttpStatus.OK
                ? CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate()
                : CacheControl.noCache();
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(caching)
                .body(shell.with(head.html(json, baseUrl), body));
    }
}
