package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import dev.foothold.projects.Projects;
import dev.foothold.projects.PublicProjectView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Finds open projects that are like another one, which may be closed itself: by the skills it asks for, its field and
/// the words of its title.
@Component
class SimilarProjects {

    private static final Logger LOG = LoggerFactory.getLogger(SimilarProjects.class);
    private static final float SKILL = 3;
    private static final float CATEGORY = 3;
    private static final float TITLE = 1;

    private final SearchEngine engine;
    private final Projects projects;
    private final Clock clock;
    private final SearchAnswers answers;

    SimilarProjects(SearchEngine engine, Projects projects, ReferenceWords words, Clock clock) {
        this.engine = engine;
        this.projects = projects;
        this.clock = clock;
        this.answers = new SearchAnswers(JsonMapper.builder().build(), words.categories());
    }

    /// A list of hits in JSON; empty while Elasticsearch is away.
    byte[] to(String slug, int most) {
        var project = projects.publicView(slug);
        var terms = project.terms();
        try {
            var answer = engine.ask(request(project, most));
            return answers.list(answer, Reasons.likeness(terms.skills(), terms.category(), clock.instant()));
        } catch (IOException | ElasticsearchException away) {
            LOG.debug("No similar projects while Elasticsearch is away", away);
            return "[]".getBytes(StandardCharsets.UTF_8);
        }
    }

    private SearchRequest request(PublicProjectView project, int most) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return SearchRequest.of(request -> request.index(engine.alias())
                .timeout("1s")
                .size(most)
                .trackTotalHits(track -> track.enabled(false))
                .source(source -> source.filter(filter -> filter.includes("card")))
                .query(query -> query.bool(bool -> bool.should(likenesses(project))
                        .minimumShouldMatch("1")
                        .mustNot(not -> not.ids(ids -> ids.values(project.id().toString())))
                        .filter(SearchRequests.stillOpen(today)))));
    }

    private static List<Query> likenesses(PublicProjectView project) {
        var terms = project.terms();
        var likenesses = new ArrayList<Query>();
        terms.skills().forEach(skill -> likenesses.add(worth(SKILL, SearchFilters.anyOf("skills", List.of(skill)))));
        likenesses.add(worth(CATEGORY, SearchFilters.anyOf("category", List.of(terms.category()))));
        likenesses.add(Query.of(query ->
                query.match(match -> match.field("title").query(terms.title()).boost(TITLE))));
        return likenesses;
    }

    private static Query worth(float boost, Query query) {
        return Query.of(
                outer -> outer.constantScore(score -> score.filter(query).boost(boost)));
    }
}
