package dev.foothold.search;

import dev.foothold.search.SearchResult.ProjectHit;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes a feed in any of its forms. The same projects always give the same text.
@Component
class FeedWriter {

    private final JsonMapper json;
    private final String baseUrl;

    FeedWriter(JsonMapper json, @Value("${foothold.base-url}") String baseUrl) {
        this.json = json;
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    String write(Feed feed, FeedForm form) {
        return switch (form) {
            case JSON -> json(feed);
            case ATOM -> xml(writer -> atom(writer, feed));
            case RSS -> xml(writer -> rss(writer, feed));
        };
    }

    private String json(Feed feed) {
        var written = new LinkedHashMap<String, Object>();
        written.put("version", "https://jsonfeed.org/version/1.1");
        written.put("title", feed.title());
        written.put("home_page_url", baseUrl + feed.page());
        written.put("feed_url", baseUrl + feed.address());
        written.put("items", feed.hits().stream().map(this::item).toList());
        return json.writeValueAsString(written);
    }

    private Map<String, Object> item(ProjectHit hit) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", id(hit));
        item.put("url", url(hit));
        item.put("title", hit.title());
        item.put("content_text", summary(hit));
        item.put("date_published", hit.publishedAt());
        item.put("authors", List.of(Map.of("name", hit.employerName())));
        item.put("tags", hit.skills());
        return item;
    }

    private void atom(FeedElements xml, Feed feed) throws XMLStreamException {
        xml.open("feed", Map.of("xmlns", "http://www.w3.org/2005/Atom"));
        xml.text("id", baseUrl + feed.address());
        xml.text("title", feed.title());
        xml.text("updated", feed.updated().toString());
        xml.empty("link", link("self", baseUrl + feed.address()));
        xml.empty("link", link("alternate", baseUrl + feed.page()));
        for (var hit : feed.hits()) {
            xml.open("entry");
            xml.text("id", id(hit));
            xml.text("title", hit.title());
            xml.text("published", hit.publishedAt());
            xml.text("updated", hit.publishedAt());
            xml.empty("link", link("alternate", url(hit)));
            xml.open("author");
            xml.text("name", hit.employerName());
            xml.close();
            xml.empty("category", attributes("term", hit.category(), "label", hit.categoryName()));
            xml.text("summary", summary(hit));
            xml.close();
        }
        xml.close();
    }

    private void rss(FeedElements xml, Feed feed) throws XMLStreamException {
        xml.open("rss", Map.of("version", "2.0"));
        xml.open("channel");
        xml.text("title", feed.title());
        xml.text("link", baseUrl + feed.page());
        xml.text("description", "Short, paid projects for students.");
        for (var hit : feed.hits()) {
            xml.open("item");
            xml.text("title", hit.title());
            xml.text("link", url(hit));
            xml.text("guid", id(hit), Map.of("isPermaLink", "false"));
            xml.text("pubDate", mailDate(hit.publishedAt()));
            xml.text("category", hit.categoryName());
            xml.text("description", summary(hit));
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private String url(ProjectHit hit) {
        return baseUrl + "/projects/" + hit.slug();
    }

    private static String id(ProjectHit hit) {
        return "urn:uuid:" + hit.id();
    }

    private static String summary(ProjectHit hit) {
        return PlainWords.dollars(hit.fee()) + " for about " + hit.hours() + " hours, "
                + PlainWords.dollars(hit.payPerHour()) + " an hour. " + hit.categoryName() + ". Apply by "
                + PlainWords.day(LocalDate.parse(hit.applyBy())) + ".";
    }

    private static String mailDate(String moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.parse(moment).atZone(ZoneOffset.UTC));
    }

    private static Map<String, String> link(String relation, String address) {
        return attributes("rel", relation, "href", address);
    }

    // in this order, so that the same projects give the same text in every process
    private static Map<String, String> attributes(String name, String value, String second, String secondValue) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put(name, value);
        attributes.put(second, secondValue);
        return attributes;
    }

    private static String xml(Part content) {
        var text = new StringWriter();
        try {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            content.write(new FeedElements(writer));
            writer.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Nothing goes wrong in memory", impossible);
        }
    }

    private interface Part {
        void write(FeedElements xml) throws XMLStreamException;
    }
}
