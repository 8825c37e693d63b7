package dev.foothold.search;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.foothold.projects.PublicProjectView;
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
                                JobPosting.whole(project, description()).thing(baseUrl),
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
        html.append("<ul><li>")
                .append(PlainWords.dollars(project.figures().fee()))
                .append(" fixed</li><li>");
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
