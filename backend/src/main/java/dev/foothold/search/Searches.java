package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Finds projects: in Elasticsearch by one question, or plainly in MySQL while Elasticsearch is away.
@Component
class Searches {

    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);

    private final SearchEngine engine;
    private final Vocabulary vocabulary;
    private final PlainSearch plain;
    private final Clock clock;
    private final SearchAnswers answers;
    private final JsonMapper json = JsonMapper.builder().build();

    Searches(SearchEngine engine, Vocabulary vocabulary, PlainSearch plain, ReferenceWords words, Clock clock) {
        this.engine = engine;
        this.vocabulary = vocabulary;
        this.plain = plain;
        this.clock = clock;
        this.answers = new SearchAnswers(json, words.categories());
    }

    /// What is found, as a browser reads it: a [SearchResult] in JSON.
    ///
    /// @param seeker the student who asks; null for everybody else
    byte[] answer(SearchQuery search, @Nullable Seeker seeker) {
        try {
            return ask(SearchQuestion.of(search, seeker, clock));
        } catch (IOException away) {
            LOG.debug("Searching in MySQL", away);
        } catch (ElasticsearchException refused) {
            LOG.warn("Elasticsearch refuses a search, searching in MySQL: {}", refused.toString());
        }
        return json.writeValueAsBytes(plain.search(search));
    }

    /// The same for the module's own use.
    SearchResult search(SearchQuery search, @Nullable Seeker seeker) {
        return json.readValue(answer(search, seeker), SearchResult.class);
    }

    private byte[] ask(SearchQuestion question) throws IOException {
        var search = question.search();
        var corrected = search.hasText() ? vocabulary.spelling().corrected(search.text()) : null;
        return answers.page(question, corrected, engine.ask(SearchRequests.page(question, corrected)));
    }
}
