package dev.foothold.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElasticsearchNodeTest {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");

    private static final String INDEX = """
            {"settings": {"number_of_replicas": 0, "analysis": {
               "filter": {
                 "same": {"type": "synonym_graph", "synonyms": ["js, javascript", "ux => user experience"]},
                 "beginnings": {"type": "edge_ngram", "min_gram": 2, "max_gram": 4}},
               "analyzer": {
                 "prose": {"tokenizer": "standard", "filter": ["lowercase", "asciifolding", "same", "stemmer"]},
                 "typing": {"tokenizer": "standard", "filter": ["lowercase", "beginnings"]}},
               "normalizer": {"plain": {"type": "custom", "filter": ["lowercase", "asciifolding"]}}}},
             "mappings": {"properties": {
               "title": {"type": "text", "analyzer": "prose"},
               "city": {"type": "keyword", "normalizer": "plain"}}}}
            """;

    @TempDir
    private static Path directory;

    private static RunningNode node;

    @BeforeAll
    static void startNode() throws IOException, InterruptedException {
        node = RunningNode.start(directory);
        assertThat(node.put("/projects", INDEX)).contains("\"acknowledged\":true");
    }

    @AfterAll
    static void endNode() {
        node.close();
    }

    @Test
    void readsSynonymsThroughTheFiltersBeforeThem() throws Exception {
        var words = analyze("{\"analyzer\": \"prose\", \"text\": \"Résumés for UX in JS\"}");

        assertThat(words).containsExactly("resum", "for", "user", "experi", "in", "javascript", "js");
    }

    @Test
    void cutsBeginningsForSearchWhileTyping() throws Exception {
        assertThat(analyze("{\"analyzer\": \"typing\", \"text\": \"Market\"}")).containsExactly("ma", "mar", "mark");
    }

    @Test
    void knowsLanguagesNormalizersAndCharacterFiltersByName() throws Exception {
        assertThat(analyze("{\"analyzer\": \"english\", \"text\": \"the running teams\"}"))
                .containsExactly("run", "team");
        assertThat(analyze("{\"normalizer\": \"plain\", \"text\": \"Épinal\"}")).containsExactly("epinal");
        assertThat(analyze(
                        "{\"tokenizer\": \"keyword\", \"char_filter\": [\"html_strip\"], \"text\": \"<b>bold</b>\"}"))
                .containsExactly("bold");
    }

    @Test
    void refusesSynonymsBehindPiecesOfWords() throws Exception {
        var answer = node.put("/wrong", """
                {"settings": {"analysis": {
                   "filter": {"pieces": {"type": "ngram"}, "same": {"type": "synonym", "synonyms": ["a, b"]}},
                   "analyzer": {"wrong": {"tokenizer": "standard", "filter": ["pieces", "same"]}}}}}
                """);

        assertThat(answer).contains("\"status\":400").contains("cannot be used to parse synonyms");
    }

    @Test
    void findsADocumentByASynonym() throws Exception {
        node.put("/projects/_doc/1?refresh=true", "{\"title\": \"JavaScript prototype\", \"city\": \"Épinal\"}");

        var found = node.post(
                "/projects/_search",
                "{\"query\": {\"match\": {\"title\": \"js\"}}, \"aggs\": {\"city\": {\"terms\": {\"field\": \"city\"}}}}");

        assertThat(found).contains("\"_id\":\"1\"").contains("\"key\":\"epinal\"");
    }

    @Test
    void endsWhenItsParentIsGoneAndKeepsWhatItHolds(@TempDir Path other) throws Exception {
        try (var first = RunningNode.start(other)) {
            first.put("/kept/_doc/1", "{\"word\": \"still here\"}");
            first.leaveAlone();
            assertThat(first.endsWithin(Duration.ofSeconds(3))).isTrue();
        }

        try (var second = RunningNode.start(other)) {
            second.get("/_cluster/health?wait_for_status=yellow");
            assertThat(second.get("/kept/_doc/1")).contains("still here");
        }
    }

    private static List<String> analyze(String question) throws IOException, InterruptedException {
        return TOKEN.matcher(node.post("/projects/_analyze", question))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
