package dev.foothold.search;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.foothold.projects.CategoryView;
import dev.foothold.projects.ProjectBrief;
import java.util.List;
import java.util.Map;

/// A category's public page: what kind of work it is, and the newest open projects.
record CategoryPage(CategoryView category, List<ProjectBrief> open, List<JobPosting> postings, String baseUrl) {

    static String path(String key) {
        return "/projects/category/" + key;
    }

    PageHead head() {
        var url = baseUrl + path(category.key());
        return new PageHead(
                category.name() + " projects for students · Foothold",
                category.description(),
                url,
                true,
                List.of(
                        ProjectLinks.breadcrumb(baseUrl, Map.entry(category.name(), url)),
                        new ProjectLinks(open, baseUrl).itemList(category.name(), postings)));
    }

    String body() {
        return "<main><h1>" + htmlEscape(category.name()) + "</h1><p>" + htmlEscape(category.description()) + "</p>"
                + new ProjectLinks(open, baseUrl).html()
                + "<p><a href=\"/projects?category=" + htmlEscape(category.key())
                + "\">Search these projects</a></p></main>";
    }
}
