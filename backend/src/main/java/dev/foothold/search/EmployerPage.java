package dev.foothold.search;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.foothold.employers.EmployerView;
import dev.foothold.projects.ProjectBrief;
import java.util.List;
import java.util.Map;

/// An employer's public page as search engines, link previews and readers without scripts see it.
record EmployerPage(EmployerView employer, List<ProjectBrief> open, List<JobPosting> postings, String baseUrl) {

    PageHead head() {
        return new PageHead(
                employer.name() + " · Foothold",
                employer.about(),
                url(),
                true,
                List.of(
                        organisation(),
                        new ProjectLinks(open, baseUrl).itemList("Open projects of " + employer.name(), postings)));
    }

    String body() {
        return "<main><h1>" + htmlEscape(employer.name()) + "</h1><p>" + htmlEscape(employer.about()) + "</p>"
                + "<h2>Open projects</h2>" + new ProjectLinks(open, baseUrl).html() + "</main>";
    }

    private Map<String, Object> organisation() {
        return Map.of(
                "@context",
                "https://schema.org",
                "@type",
                "Organization",
                "@id",
                url(),
                "name",
                employer.name(),
                "description",
                employer.about(),
                "url",
                url(),
                "sameAs",
                employer.website());
    }

    private String url() {
        return baseUrl + "/employers/" + employer.slug();
    }
}
