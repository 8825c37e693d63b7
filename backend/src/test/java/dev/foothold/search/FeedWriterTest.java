package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FeedWriterTest {

    private static final String BASE = "https://foothold.example";

    private final FeedWriter writer = new FeedWriter(JsonMapper.builder().build(), BASE);
    private final SearchResult.ProjectHit hit = new SampleHits().make();
    private final Feed feed =
            new Feed("Data & <more>", "/feeds/a.json", "/projects?q=a&b=c", SampleHits.NOW, List.of(hit));

    @Test
    void writesAtomThatAnyParserReads() throws Exception {
        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        writer.write(feed, FeedForm.ATOM).getBytes(StandardCharsets.UTF_8)));
        var atom = "http://www.w3.org/2005/Atom";

        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(atom);
        assertThat(document.getElementsByTagNameNS(atom, "title").item(0).getTextContent())
                .isEqualTo("Data & <more>");
        assertThat(document.getElementsByTagNameNS(atom, "title").item(1).getTextContent())
                .isEqualTo("Clean a <survey> & count");
        assertThat(document.getElementsByTagNameNS(atom, "name").item(0).getTextContent())
                .isEqualTo("Harbor   Boats");
        assertThat(document.getElementsByTagNameNS(atom, "updated").item(0).getTextContent())
                .isEqualTo(hit.publishedAt());
        assertThat(document.getElementsByTagNameNS(atom, "category")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("term")
                        .getTextContent())
                .isEqualTo("data-analysis");
    }

    @Test
    void writesRssThatAnyParserReads() throws Exception {
        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(writer.write(feed, FeedForm.RSS).getBytes(StandardCharsets.UTF_8)));

        assertThat(document.getElementsByTagName("link").item(0).getTextContent())
                .isEqualTo(BASE + "/projects?q=a&b=c");
        assertThat(document.getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo("Clean a <survey> & count");
        assertThat(document.getElementsByTagName("guid").item(0).getTextContent())
                .isEqualTo("urn:uuid:" + hit.id());
        assertThat(document.getElementsByTagName("pubDate").item(0).getTextContent())
                .isEqualTo("Sat, 31 Oct 2026 12:00:00 GMT");
    }

    @Test
    void writesAJsonFeed() {
        var json = JsonMapper.shared().readTree(writer.write(feed, FeedForm.JSON));

        assertThat(json.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.path("feed_url").asString()).isEqualTo(BASE + "/feeds/a.json");
        assertThat(json.path("items").get(0).path("url").asString()).isEqualTo(BASE + "/projects/" + hit.slug());
        assertThat(json.path("items").get(0).path("content_text").asString())
                .startsWith("$500.00 for about 20 hours")
                .endsWith("Apply by Nov 27, 2026.");
    }
}
