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

    private final FeedWriter writer = new FeedWriter(JsonMapper.builder().build());
    private final SearchResult.ProjectHit hit = new SampleHits().make();
    private final Feed feed = new Feed("Data & <more>", "/feeds/a", "/projects?q=a&b=c", SampleHits.NOW, List.of(hit));

    @Test
    void writesAtomThatAnyParserReads() throws Exception {
        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(writer.atom(feed, BASE).getBytes(StandardCharsets.UTF_8)));
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
    }

    @Test
    void writesAJsonFeed() {
        var json = JsonMapper.shared().readTree(writer.json(feed, BASE));

        assertThat(json.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.path("feed_url").asString()).isEqualTo(BASE + "/feeds/a.json");
        assertThat(json.path("items").get(0).path("url").asString()).isEqualTo(BASE + "/projects/" + hit.slug());
        assertThat(json.path("items").get(0).path("content_text").asString()).startsWith("$500.00 for about 20 hours");
    }
}
