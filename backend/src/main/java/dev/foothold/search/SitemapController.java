package dev.foothold.search;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.foothold.projects.OpenProject;
import dev.foothold.projects.Projects;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells search engines which pages there are.
@RestController
@Hidden
class SitemapController {

    private static final int MOST = 1000;

    private final Projects projects;
    private final String baseUrl;

    SitemapController(Projects projects, @Value("${foothold.base-url}") String baseUrl) {
        this.projects = projects;
        this.baseUrl = baseUrl;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        xml.append("<url><loc>").append(htmlEscape(baseUrl)).append("/projects</loc></url>\n");
        projects.openSlugs(null, MOST).items().forEach(project -> xml.append(entry(project)));
        return xml.append("</urlset>\n").toString();
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return "User-agent: *\nDisallow: /api/\nSitemap: " + baseUrl + "/sitemap.xml\n";
    }

    private String entry(OpenProject project) {
        return "<url><loc>" + htmlEscape(baseUrl + "/projects/" + project.slug()) + "</loc><lastmod>"
                + project.changedAt() + "</lastmod></url>\n";
    }
}
