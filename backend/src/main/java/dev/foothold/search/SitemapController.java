package dev.foothold.search;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.foothold.projects.OpenProject;
import dev.foothold.projects.Projects;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Tells search engines which pages there are: an index of sitemaps, one for the pages that are always there, one for
/// employers, and as many for projects as keep each of them short.
@RestController
@Hidden
class SitemapController {

    /// The format allows 50,000 addresses in a file.
    private static final int MOST = 10_000;

    private static final int MOST_EMPLOYERS = 50_000;
    private static final int DIGITS = 16;
    private static final String BEGINNING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final Projects projects;
    private final HiringEmployers employers;
    private final String baseUrl;

    SitemapController(Projects projects, HiringEmployers employers, @Value("${foothold.base-url}") String baseUrl) {
        this.projects = projects;
        this.employers = employers;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index() {
        var xml = new StringBuilder(BEGINNING).append("<sitemapindex").append(NAMESPACE);
        xml.append(part("pages")).append(part("employers"));
        parts().forEach(digits -> xml.append(part("projects" + digits)));
        return answer(xml.append("</sitemapindex>\n"));
    }

    @GetMapping("/sitemaps/pages.xml")
    ResponseEntity<String> pages() {
        var xml = urls();
        xml.append(entry("/")).append(entry("/projects"));
        projects.categories().forEach(category -> xml.append(entry(CategoryPage.path(category.key()))));
        return answer(xml.append("</urlset>\n"));
    }

    @GetMapping("/sitemaps/employers.xml")
    ResponseEntity<String> employers() {
        var xml = urls();
        employers.slugs(MOST_EMPLOYERS).forEach(slug -> xml.append(entry("/employers/" + slug)));
        return answer(xml.append("</urlset>\n"));
    }

    /// @param digits the first hexadecimal digits of the projects' keys: none, one or two
    @GetMapping("/sitemaps/projects{digits:[0-9a-f]{0,2}}.xml")
    ResponseEntity<String> projects(@PathVariable String digits) {
        var xml = urls();
        projects.openWithKey(digits, MOST).forEach(project -> xml.append(entry(project)));
        return answer(xml.append("</urlset>\n"));
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        // the pages read what they show from the public part
        return "User-agent: *\nAllow: /api/public/\nDisallow: /api/\nSitemap: " + baseUrl + "/sitemap.xml\n";
    }

    /// As few as keep each part well below the limit.
    private List<String> parts() {
        var open = projects.countOpen();
        var parts = new ArrayList<>(List.of(""));
        for (var width = 1; parts.size() * (long) MOST / 2 < open && width <= 2; width++) {
            var wider = parts.stream()
                    .flatMap(
                            digits -> IntStream.range(0, DIGITS).mapToObj(digit -> digits + Integer.toHexString(digit)))
                    .toList();
            parts.clear();
            parts.addAll(wider);
        }
        return parts;
    }

    private static StringBuilder urls() {
        return new StringBuilder(BEGINNING).append("<urlset").append(NAMESPACE);
    }

    private String part(String name) {
        return "<sitemap><loc>" + htmlEscape(baseUrl + "/sitemaps/" + name + ".xml") + "</loc></sitemap>\n";
    }

    private String entry(String path) {
        return "<url><loc>" + htmlEscape(baseUrl + path) + "</loc></url>\n";
    }

    private String entry(OpenProject project) {
        return "<url><loc>" + htmlEscape(baseUrl + "/projects/" + project.slug()) + "</loc><lastmod>"
                + project.changedAt() + "</lastmod></url>\n";
    }

    private static ResponseEntity<String> answer(StringBuilder xml) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(xml.toString());
    }
}
