package dev.foothold.search;

import dev.foothold.search.SearchResult.ProjectHit;
import dev.foothold.shared.Money;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes a feed as Atom (RFC 4287) and as JSON Feed 1.1. The same projects always give the same bytes.
@Component
class FeedWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final JsonMapper json;

    FeedWriter(JsonMapper json) {
        this.json = json;
    }

    String json(Feed feed, String baseUrl) {
        var written = new LinkedHashMap<String, Object>();
        written.put("version", "https://jsonfeed.org/version/1.1");
        written.put("title", feed.title());
        written.put("home_page_url", baseUrl + feed.page());
        written.put("feed_url", baseUrl + feed.address() + ".json");
        written.put("items", feed.hits().stream().map(hit -> item(hit, baseUrl)).toList());
        return json.writeValueAsString(written);
    }

    String atom(Feed feed, String baseUrl) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", baseUrl + feed.address() + ".atom");
            element(xml, "title", feed.title());
            element(xml, "updated", feed.updated().toString());
            link(xml, "self", baseUrl + feed.address() + ".atom");
            link(xml, "alternate", baseUrl + feed.page());
            for (var hit : feed.hits()) {
                entry(xml, hit, baseUrl);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Nothing goes wrong in memory", impossible);
        }
    }

    private static Map<String, Object> item(ProjectHit hit, String baseUrl) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", "urn:uuid:" + hit.id());
        item.put("url", baseUrl + "/projects/" + hit.slug());
        item.put("title", hit.title());
        item.put("content_text", summary(hit));
        item.put("date_published", hit.publishedAt());
        item.put("authors", List.of(Map.of("name", hit.employerName())));
        item.put("tags", hit.skills());
        return item;
    }

    private static void entry(XMLStreamWriter xml, ProjectHit hit, String baseUrl) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", "urn:uuid:" + hit.id());
        element(xml, "title", hit.title());
        element(xml, "published", hit.publishedAt());
        element(xml, "updated", hit.publishedAt());
        link(xml, "alternate", baseUrl + "/projects/" + hit.slug());
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", hit.employerName());
        xml.writeEndElement();
        element(xml, "summary", summary(hit));
        xml.writeEndElement();
    }

    private static String summary(ProjectHit hit) {
        return dollars(hit.fee()) + " for about " + hit.hours() + " hours, " + dollars(hit.payPerHour()) + " an hour. "
                + hit.categoryName() + ". Apply by " + hit.applyBy() + ".";
    }

    private static String dollars(Money amount) {
        return "$%d.%02d".formatted(amount.minor() / 100, amount.minor() % 100);
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(withoutControls(text));
        xml.writeEndElement();
    }

    // XML has no way to write them
    private static String withoutControls(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ");
    }
}
