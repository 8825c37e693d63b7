package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Knows the verified employers that have open projects: the index counts them in one question.
@Component
class HiringEmployers {

    private static final Logger LOG = LoggerFactory.getLogger(HiringEmployers.class);
    private static final String NAME = "employers";

    private final SearchEngine engine;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    HiringEmployers(SearchEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /// Their names in addresses, at most so many, those with the most projects first.
    List<String> slugs(int most) {
        try {
            var answer = json.readTree(engine.ask(request(most)));
            if (!SearchEngine.isWhole(answer)) {
                throw new SitemapAway();
            }
            return answer.path("aggregations")
                    .path(NAME)
                    .path("buckets")
                    .valueStream()
                    .map(bucket -> bucket.path("key").asString())
                    .toList();
        } catch (IOException | ElasticsearchException away) {
            LOG.debug("No sitemap of employers while Elasticsearch is away", away);
            throw new SitemapAway();
        }
    }

    private SearchRequest request(int most) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var verified = Query.of(
                query -> query.term(term -> term.field("employerVerified").value(FieldValue.of(true))));
        return SearchRequest.of(request -> request.index(engine.alias())
                .timeout(SearchRequests.PATIENCE)
                .size(0)
                .trackTotalHits(track -> track.enabled(false))
                .query(query -> query.bool(bool -> bool.filter(verified, SearchRequests.stillOpen(today))))
                .aggregations(
                        NAME,
                        employers -> employers.terms(
                                terms -> terms.field("employerSlug").size(most))));
    }
}
