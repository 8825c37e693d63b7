package dev.foothold.search;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.foothold.projects.ProjectBrief;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A list of open projects on a public page: as links, and as structured data with the job postings in short,
/// each of which leads to the project's own page and the whole posting.
record ProjectLinks(List<ProjectBrief> projects, String baseUrl) {

    String html() {
        if (projects.isEmpty()) {
            return "<p>Nothing is open now.</p>";
        }
        var html = new StringBuilder("<ul>");
        projects.forEach(project -> html.append("<li><a href=\"/projects/")
                .append(htmlEscape(project.slug()))
                .append("\">")
                .append(htmlEscape(project.title()))
                .append("</a> · ")
                .append(PlainWords.dollars(project.fee()))
                .append(" · ")
                .append(project.hours())
                .append(" hours</li>"));
        return html.append("</ul>").toString();
    }

    /// The list with its first job postings.
    Map<String, Object> itemList(String name, List<JobPosting> postings) {
        var items = new ArrayList<Map<String, Object>>();
        for (var posting : postings) {
            items.add(Map.of("@type", "ListItem", "position", items.size() + 1, "item", posting.thing(baseUrl)));
        }
        return Map.of(
                "@context",
                "https://schema.org",
                "@type",
                "ItemList",
                "name",
                name,
                "numberOfItems",
                items.size(),
                "itemListElement",
                items);
    }

    /// The way from the list of all projects to a page.
    static Map<String, Object> breadcrumb(String baseUrl, Map.Entry<String, String> page) {
        return Map.of(
                "@context",
                "https://schema.org",
                "@type",
                "BreadcrumbList",
                "itemListElement",
                List.of(crumb(1, "Projects", baseUrl + "/projects"), crumb(2, page.getKey(), page.getValue())));
    }

    private static Map<String, Object> crumb(int position, String name, String url) {
        return Map.of("@type", "ListItem", "position", position, "name", name, "item", url);
    }
}
