package dev.foothold.search;

import static dev.foothold.search.RecommendationView.ReasonCode.FRESH;
import static dev.foothold.search.RecommendationView.ReasonCode.NEW_EMPLOYER;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountKind;
import dev.foothold.accounts.Accounts;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.ProjectStatus;
import dev.foothold.projects.ProjectView;
import dev.foothold.projects.Projects;
import dev.foothold.search.RecommendationView.ReasonCode;
import dev.foothold.search.RecommendationView.RecommendedProject;
import dev.foothold.search.SearchResult.ProjectHit;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Chooses projects for a student. Every fifth place is kept for an employer that is new here, or for what is new where
/// no employer is: whoever has no history must be found too.
@Component
class Recommendations {

    private static final Logger LOG = LoggerFactory.getLogger(Recommendations.class);
    private static final Duration NEW_FOR = Duration.ofDays(60);
    private static final int MOST_NEW_EMPLOYERS = 500;
    private static final int LOOKED_AT = 50;

    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;
    private final PlainSearch plain;
    private final Tastes tastes;
    private final TasteTable table;
    private final Projects projects;
    private final Accounts accounts;
    private final Clock clock;

    Recommendations(
            ElasticsearchClient client,
            ElasticsearchSettings settings,
            PlainSearch plain,
            Tastes tastes,
            TasteTable table,
            Projects projects,
            Accounts accounts,
            Clock clock) {
        this.client = client;
        this.settings = settings;
        this.plain = plain;
        this.tastes = tastes;
        this.table = table;
        this.projects = projects;
        this.accounts = accounts;
        this.clock = clock;
    }

    RecommendationView of(AccountId actor, int most) {
        accounts.requireKind(actor, AccountKind.STUDENT);
        var taste = tastes.of(actor);
        var now = clock.instant();
        try {
            return ask(taste, now, most);
        } catch (IOException | ElasticsearchException away) {
            LOG.warn("Elasticsearch does not answer, recommending the newest: {}", away.toString());
            var newest = plain.search(SavedQuestion.newest("", LOOKED_AT)).hits();
            return new RecommendationView(shown(choice(taste, now, newest, List.of()), most), true);
        }
    }

    private RecommendationView ask(Taste taste, Instant now, int most) throws IOException {
        var newEmployers = table.debutsSince(now.minus(NEW_FOR), MOST_NEW_EMPLOYERS);
        var answer = client.msearch(
                new RecommendationRequests(settings.alias(), now).both(taste, newEmployers), Listed.class);
        var choice = choice(
                taste,
                now,
                hits(answer.responses().getFirst()),
                hits(answer.responses().getLast()));
        var reason = newEmployers.isEmpty() ? FRESH : NEW_EMPLOYER;
        return new RecommendationView(shown(choice.shownFor(reason), most), false);
    }

    /// @param fitting the best first
    /// @param exploring in the order of chance
    private record Choice(List<RecommendationFit> fitting, List<RecommendationFit> exploring) {

        Choice shownFor(ReasonCode code) {
            return new Choice(
                    fitting, exploring.stream().map(fit -> fit.shownFor(code)).toList());
        }
    }

    private Choice choice(Taste taste, Instant now, List<ProjectHit> fitting, List<ProjectHit> exploring) {
        var admitting = admitting(taste, Stream.concat(fitting.stream(), exploring.stream()));
        return new Choice(
                fits(taste, now, fitting, admitting).stream()
                        .sorted((one, other) -> Double.compare(other.score(), one.score()))
                        .toList(),
                fits(taste, now, exploring, admitting));
    }

    private static List<RecommendedProject> shown(Choice choice, int most) {
        return new RecommendationMix(choice.fitting(), choice.exploring())
                .first(most).stream()
                        .map(fit -> new RecommendedProject(fit.hit(), fit.reasons()))
                        .toList();
    }

    private static List<RecommendationFit> fits(
            Taste taste, Instant now, List<ProjectHit> hits, Set<ProjectId> admitting) {
        return hits.stream()
                .filter(hit -> admitting.contains(ProjectId.of(hit.id())))
                .map(hit -> RecommendationFit.of(hit, taste, now))
                .toList();
    }

    /// The index may be a second behind, and the plain search asks nobody whom a project admits.
    private Set<ProjectId> admitting(Taste taste, Stream<ProjectHit> candidates) {
        var ids = candidates.map(hit -> ProjectId.of(hit.id())).collect(Collectors.toSet());
        return projects.forSearch(ids).stream()
                .filter(project -> project.status() == ProjectStatus.PUBLISHED
                        && !taste.known().contains(project.id()))
                .filter(project ->
                        !taste.refusedEmployers().contains(project.employer().toString()))
                .filter(project -> admits(project, taste))
                .map(ProjectView::id)
                .collect(Collectors.toSet());
    }

    private static boolean admits(ProjectView project, Taste taste) {
        var standing = taste.standing();
        return standing == null || project.terms().audience().admits(standing, taste.university());
    }

    /// What is read of an entry of the index.
    private record Listed(ProjectCard card) {}

    private static List<ProjectHit> hits(MultiSearchResponseItem<Listed> item) throws IOException {
        if (item.isFailure()) {
            throw new IOException(item.failure().error().reason());
        }
        return item.result().hits().hits().stream()
                .map(hit -> ProjectHit.of(Objects.requireNonNull(hit.source()).card()))
                .toList();
    }
}
