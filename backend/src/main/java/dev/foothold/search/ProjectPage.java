package dev.foothold.search;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.foothold.projects.PublicProjectView;
import dev.foothold.projects.WorkMode;
import dev.foothold.shared.Place;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/// A project's public page as search engines, link previews and readers without scripts see it.
final class ProjectPage {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory SAFE =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS);

    private final PublicProjectView project;
    private final String baseUrl;

    ProjectPage(PublicProjectView project, String baseUrl) {
        this.project = project;
        this.baseUrl = baseUrl;
    }

    PageHead head() {
        return new PageHead(
                project.terms().title() + " · " + project.employer().name() + " · Foothold",
                project.terms().outcome(),
                url(),
                project.open(),
                project.open()
                        ? List.of(
                                jobPosting(),
                                ProjectLinks.breadcrumb(
                                        baseUrl,
                                        Map.entry(
                                                project.categoryName(),
                                                baseUrl
                                                        + CategoryPage.path(
                                                                project.terms().category()))))
                        : List.of());
    }

    String body() {
        var terms = project.terms();
        var html = new StringBuilder("<main><h1>")
                .append(htmlEscape(terms.title()))
                .append("</h1><p>");
        html.append(htmlEscape(project.employer().name()))
                .append(" · ")
                .append(htmlEscape(place()))
                .append("</p>");
        if (!project.open()) {
            html.append("<p><strong>This project no longer takes applications.</strong> ")
                    .append("<a href=\"")
                    .append(htmlEscape(CategoryPage.path(terms.category())))
                    .append("\">See open projects of this kind</a></p>");
        }
        html.append("<ul><li>").append(PlainWords.dollars(project.figures().fee())).append(" fixed</li><li>");
        html.append(terms.hours())
                .append(" hours</li><li>")
                .append(PlainWords.day(terms.startsOn()))
                .append(" to ");
        html.append(PlainWords.day(terms.endsOn()))
                .append("</li><li>Apply by ")
                .append(PlainWords.day(terms.applyBy()))
                .append("</li></ul>");
        html.append("<p>").append(htmlEscape(terms.outcome())).append("</p>").append(description());
        terms.deliverables().forEach(part -> {
            html.append("<h2>").append(htmlEscape(part.title())).append("</h2><ul>");
            part.criteria()
                    .forEach(criterion ->
                            html.append("<li>").append(htmlEscape(criterion)).append("</li>"));
            html.append("</ul>");
        });
        return html.append("</main>").toString();
    }

    /// https://schema.org/JobPosting, with the fields that Google for Jobs requires and recommends.
    private Map<String, Object> jobPosting() {
        var terms = project.terms();
        var posting = new LinkedHashMap<String, Object>();
        posting.put("@context", "https://schema.org");
        posting.put("@type", "JobPosting");
        posting.put("title", terms.title());
        posting.put("description", "<p>" + htmlEscape(terms.outcome()) + "</p>" + description());
        posting.put("identifier", property("Foothold", project.id().toString()));
        posting.put("datePosted", String.valueOf(project.publishedAt()));
        posting.put(
                "validThrough",
                terms.applyBy()
                        .plusDays(1)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .toString());
        posting.put("employmentType", List.of("CONTRACTOR", "TEMPORARY", "INTERN"));
        posting.put(
                "hiringOrganization",
                Map.of(
                        "@type",
                        "Organization",
                        "name",
                        project.employer().name(),
                        "sameAs",
                        baseUrl + "/employers/" + project.employer().slug()));
        posting.put("baseSalary", salary());
        posting.put("skills", String.join(", ", terms.skills()));
        posting.put("directApply", true);
        posting.put("url", url());
        where(posting);
        return posting;
    }

    private void where(Map<String, Object> posting) {
        var terms = project.terms();
        var place = terms.place();
        if (terms.mode() != WorkMode.ON_SITE) {
            posting.put("jobLocationType", "TELECOMMUTE");
            posting.put("applicantLocationRequirements", Map.of("@type", "Country", "name", "USA"));
        }
        if (place != null) {
            posting.put("jobLocation", Map.of("@type", "Place", "address", address(place)));
        }
    }

    private static Map<String, Object> address(Place place) {
        return Map.of(
                "@type",
                "PostalAddress",
                "addressLocality",
                place.city(),
                "addressRegion",
                place.state(),
                "addressCountry",
                "US");
    }

    private Map<String, Object> salary() {
        var fee = project.figures().fee();
        return Map.of(
                "@type",
                "MonetaryAmount",
                "currency",
                fee.currency(),
                "value",
                Map.of("@type", "QuantitativeValue", "value", BigDecimal.valueOf(fee.minor(), 2)));
    }

    private static Map<String, Object> property(String name, String value) {
        return Map.of("@type", "PropertyValue", "name", name, "value", value);
    }

    private String description() {
        return SAFE.sanitize(HTML.render(MARKDOWN.parse(project.terms().description())));
    }

    private String place() {
        var place = project.terms().place();
        return place == null ? "Remote" : place.city() + ", " + place.state();
    }

    private String url() {
        return baseUrl + "/projects/" + project.slug();
    }
}
