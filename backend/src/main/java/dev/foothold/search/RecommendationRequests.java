package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import dev.foothold.projects.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// Turns what is known of a student into the one request that Elasticsearch is asked: what fits, and what is new.
final class RecommendationRequests {

    private static final int MOST_FITTING = 60;
    private static final int MOST_NEW = 20;
    private static final Duration NEWS = Duration.ofDays(30);

    private final String alias;
    private final Instant now;

    RecommendationRequests(String alias, Instant now) {
        this.alias = alias;
        this.now = now;
    }

    /// @param newEmployers whose projects get the places that are kept for new ones
    MsearchRequest both(Taste taste, List<String> newEmployers) {
        return MsearchRequest.of(request ->
                request.searches(item(fitting(taste), MOST_FITTING), item(exploring(taste, newEmployers), MOST_NEW)));
    }

    private RequestItem item(Query query, int size) {
        return RequestItem.of(item -> item.header(header -> header.index(alias))
                .body(body -> body.size(size)
                        .timeout("1s")
                        .trackTotalHits(track -> track.enabled(false))
                        .source(SourceConfig.of(source -> source.filter(filter -> filter.includes("card"))))
                        .query(query)
                        .sort(
                                SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
                                by("publishedAt", SortOrder.Desc),
                                by("id", SortOrder.Asc))));
    }

    private Query fitting(Taste taste) {
        var wishes = new ArrayList<Query>();
        taste.skills().forEach(skill -> wishes.add(any("skills", List.of(skill), RecommendationFit.SKILL)));
        wish(wishes, taste.interests(), RecommendationFit.INTEREST_FIELD);
        wish(wishes, taste.programmeFields(), RecommendationFit.PROGRAMME_FIELD);
        wish(wishes, taste.appliedFields(), RecommendationFit.APPLIED_FIELD);
        wish(wishes, taste.viewedFields(), RecommendationFit.VIEWED_FIELD);
        var standing = taste.standing();
        if (standing != null) {
            wishes.add(any("audience", List.of(standing.name()), RecommendationFit.OWN_STANDING));
        }
        wishes.add(Query.of(query -> query.constantScore(
                constant -> constant.filter(publishedSince(now.minus(Duration.ofDays(RecommendationFit.DAYS_OF_NEWS))))
                        .boost(RecommendationFit.NEWS))));
        wishes.addAll(taste.dismissals().wishes());
        return Query.of(query -> query.bool(eligible(taste).should(wishes).build()));
    }

    /// The order is by chance, the same all day for one student and another one for each.
    private Query exploring(Taste taste, List<String> newEmployers) {
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var seed = String.valueOf(Objects.hash(taste.account(), day));
        var fresh = newEmployers.isEmpty() ? publishedSince(now.minus(NEWS)) : any("employer", newEmployers, 1);
        return Query.of(query -> query.functionScore(score -> score.query(
                        inner -> inner.bool(eligible(taste).filter(fresh).build()))
                .functions(
                        chance -> chance.randomScore(random -> random.seed(seed).field("id")))
                .boostMode(FunctionBoostMode.Replace)));
    }

    private BoolQuery.Builder eligible(Taste taste) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
        var bool = new BoolQuery.Builder()
                .filter(open -> open.range(
                        range -> range.date(date -> date.field("applyBy").gte(today))));
        var standing = taste.standing();
        if (standing != null) {
            var university = taste.university();
            bool.filter(SearchFilters.openTo(standing.name(), university == null ? null : university.toString()));
        }
        if (!taste.known().isEmpty()) {
            bool.mustNot(
                    any("id", taste.known().stream().map(ProjectId::toString).toList(), 1));
        }
        if (!taste.refusedEmployers().isEmpty()) {
            bool.mustNot(any("employer", taste.refusedEmployers(), 1));
        }
        return bool;
    }

    private static void wish(List<Query> wishes, Collection<String> categories, float weight) {
        if (!categories.isEmpty()) {
            wishes.add(any("category", categories, weight));
        }
    }

    private static Query any(String field, Collection<String> values, float weight) {
        var list = values.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.constantScore(constant -> constant.filter(
                        filter -> filter.terms(terms -> terms.field(field).terms(value -> value.value(list))))
                .boost(weight)));
    }

    private static Query publishedSince(Instant moment) {
        return Query.of(query -> query.range(
                range -> range.date(date -> date.field("publishedAt").gte(moment.toString()))));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(by -> by.field(field).order(order)));
    }
}
