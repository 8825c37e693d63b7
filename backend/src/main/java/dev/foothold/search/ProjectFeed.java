package dev.foothold.search;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.foothold.search.SearchResult.ProjectHit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The newest projects of a search as feed readers take them.
///
/// @param page the address of the same search for people
/// @param self the address of the feed
record ProjectFeed(List<ProjectHit> projects, String baseUrl, String page, String self) {

    private static final String TITLE = "Foothold · open projects";
    private static final String BEGINNING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final Instant NEVER = Instant.parse("2024-01-01T00:00:00Z");

    /// When the newest of them was published.
    Instant updated() {
        return projects.stream()
                .map(project -> Instant.parse(project.publishedAt()))
                .max(Instant::compareTo)
                .orElse(NEVER);
    }

    /// https://www.jsonfeed.org/version/1.1/
    String json(JsonMapper mapper) {
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", TITLE);
        feed.put("home_page_url", page);
        feed.put("feed_url", self);
        feed.put("items", projects.stream().map(this::jsonItem).toList());
        return mapper.writeValueAsString(feed);
    }

    /// RFC 4287.
    String atom() {
        var xml = new StringBuilder(BEGINNING)
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>")
                .append(text(TITLE))
                .append("</title><id>")
                .append(text(self))
                .append("</id><updated>")
                .append(updated())
                .append("</updated><link rel=\"self\" href=\"")
                .append(text(self))
                .append("\"/><link href=\"")
                .append(text(page))
                .append("\"/>\n");
        projects.forEach(project -> xml.append("<entry><title>")
                .append(text(project.title()))
                .append("</title><id>")
                .append(id(project))
                .append("</id><link href=\"")
                .append(text(url(project)))
                .append("\"/><published>")
                .append(project.publishedAt())
                .append("</published><updated>")
                .append(project.publishedAt())
                .append("</updated><author><name>")
                .append(text(project.employerName()))
                .append("</name></author><category term=\"")
                .append(text(project.category()))
                .append("\" label=\"")
                .append(text(project.categoryName()))
                .append("\"/><summary>")
                .append(text(summary(project)))
                .append("</summary></entry>\n"));
        return xml.append("</feed>\n").toString();
    }

    /// RSS 2.0.
    String rss() {
        var xml = new StringBuilder(BEGINNING)
                .append("<rss version=\"2.0\"><channel><title>")
                .append(text(TITLE))
                .append("</title><link>")
                .append(text(page))
                .append("</link><description>Short, paid projects for students.</description>\n");
        projects.forEach(project -> xml.append("<item><title>")
                .append(text(project.title()))
                .append("</title><link>")
                .append(text(url(project)))
                .append("</link><guid isPermaLink=\"false\">")
                .append(id(project))
                .append("</guid><pubDate>")
                .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.parse(project.publishedAt()).atZone(ZoneOffset.UTC)))
                .append("</pubDate><category>")
                .append(text(project.categoryName()))
                .append("</category><description>")
                .append(text(summary(project)))
                .append("</description></item>\n"));
        return xml.append("</channel></rss>\n").toString();
    }

    private Map<String, Object> jsonItem(ProjectHit project) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", id(project));
        item.put("url", url(project));
        item.put("title", project.title());
        item.put("content_text", summary(project));
        item.put("date_published", project.publishedAt());
        item.put("authors", List.of(Map.of("name", project.employerName())));
        item.put("tags", project.skills());
        return item;
    }

    private String url(ProjectHit project) {
        return baseUrl + "/projects/" + project.slug();
    }

    private static String id(ProjectHit project) {
        return "urn:uuid:" + project.id();
    }

    private static String summary(ProjectHit project) {
        return "$%s fixed for %d hours, %s to %s, apply by %s. %s"
                .formatted(
                        BigDecimal.valueOf(project.fee().minor(), 2).toPlainString(),
                        project.hours(),
                        project.startsOn(),
                        project.endsOn(),
                        project.applyBy(),
                        project.employerName());
    }

    /// Escaped, and without the control characters that XML forbids.
    private static String text(String text) {
        return htmlEscape(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uD800-\\uDFFF\\uFFFE\\uFFFF]", ""), "UTF-8");
    }
}
