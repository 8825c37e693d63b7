package dev.foothold.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.foothold.projects.CategoryView;
import dev.foothold.projects.Projects;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Finds projects: in Elasticsearch, or plainly in MySQL while Elasticsearch is away.
@Component
class Searches {

    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);

    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;
    private final PlainSearch plain;
    private final EngineWatch watch;
    private final Clock clock;
    private final Map<String, String> categoryNames;

    Searches(
            ElasticsearchClient client,
            ElasticsearchSettings settings,
            PlainSearch plain,
            Projects projects,
            EngineWatch watch,
            Clock clock) {
        this.client = client;
        this.settings = settings;
        this.plain = plain;
        this.watch = watch;
        this.clock = clock;
        this.categoryNames =
                projects.categories().stream().collect(Collectors.toMap(CategoryView::key, CategoryView::name));
    }

    SearchResult search(SearchQuery search) {
        if (watch.isAway()) {
            return plain.search(search);
        }
        try {
            return ask(search);
        } catch (IOException away) {
            watch.failed(away);
            return plain.search(search);
        } catch (ElasticsearchException refused) {
            LOG.warn("Elasticsearch refuses a search, searching in MySQL: {}", refused.toString());
            return plain.search(search);
        }
    }

    private SearchResult ask(SearchQuery search) throws IOException {
        var requests = new SearchRequests(settings, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        var answers = new SearchAnswers(categoryNames);
        var exact = answers.result(search, client.search(requests.exact(search), ProjectDocument.class), null);
        if (exact.total() > 0 || !search.hasText()) {
            return exact;
        }
        var forgiving = client.search(requests.forgiving(search), ProjectDocument.class);
        var found = answers.result(search, forgiving, null);
        return found.total() == 0 ? exact : answers.result(search, forgiving, DidYouMean.from(search.text(), found));
    }
}
