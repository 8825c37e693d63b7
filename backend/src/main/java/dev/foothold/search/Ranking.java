package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.GeoDistanceType;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.foothold.search.SearchQuery.Near;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The order of what was found. The words come first; how new it is, what it pays, how fast the employer answers and
/// how it fits the student only move it among its like. [Reasons] says the same to the reader.
final class Ranking {

    private static final double SAME = 1;
    private static final double FRESH = 0.12;
    private static final double PAY = 0.08;
    private static final double REPLY = 0.06;
    private static final double SKILL = 0.12;
    private static final double INTEREST = 0.15;
    private static final double OPEN = 0.25;
    private static final int MOST_SKILLS = 12;

    private static final List<FunctionScore> FOR_ANYBODY = List.of(
            FunctionScore.of(same -> same.weight(SAME)),
            FunctionScore.of(function -> function.weight(FRESH)
                    .exp(decay -> decay.date(date -> date.field("publishedAt")
                            .placement(place -> place.scale(Time.of(time -> time.time("14d")))
                                    .decay(0.5))))),
            FunctionScore.of(function -> function.weight(PAY)
                    .linear(decay -> decay.numeric(number -> number.field("payPerHour")
                            .placement(place ->
                                    place.origin(50_00.0).scale(15_00.0).decay(0.5))))),
            FunctionScore.of(function -> function.weight(REPLY)
                    .filter(known -> known.exists(exists -> exists.field("replyDays")))
                    .gauss(decay -> decay.numeric(number -> number.field("replyDays")
                            .placement(place -> place.origin(0.0).scale(4.0).decay(0.5))))));

    private Ranking() {}

    /// The words' own order, moved by what else speaks for a project.
    static Query moved(Query words, @Nullable Seeker seeker) {
        var functions = new ArrayList<>(FOR_ANYBODY);
        if (seeker != null) {
            seeker.skills().stream()
                    .limit(MOST_SKILLS)
                    .forEach(skill -> functions.add(plus(SKILL, SearchFilters.anyOf("skills", List.of(skill)))));
            if (!seeker.interests().isEmpty()) {
                functions.add(plus(INTEREST, SearchFilters.anyOf("category", seeker.interests())));
            }
            functions.add(plus(OPEN, SearchFilters.openTo(seeker)));
        }
        return Query.of(query -> query.functionScore(score -> score.query(words)
                .functions(functions)
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Multiply)));
    }

    /// The best come by their score, but for somebody unknown who looks for no words: then by the standing that the
    /// index keeps ready.
    static boolean needsScore(SearchQuery search, @Nullable Seeker seeker) {
        return search.sort() == SearchSort.BEST && (search.hasText() || seeker != null);
    }

    static List<SortOptions> sort(SearchQuery search, @Nullable Seeker seeker) {
        return switch (search.sort()) {
            case BEST ->
                needsScore(search, seeker)
                        ? List.of(byScore(), by("standing", SortOrder.Desc))
                        : List.of(by("standing", SortOrder.Desc), byId());
            case NEWEST -> List.of(by("publishedAt", SortOrder.Desc), byId());
            case PAY -> List.of(by("fee", SortOrder.Desc), byId());
            case PAY_PER_HOUR -> List.of(by("payPerHour", SortOrder.Desc), byId());
            case CLOSING -> List.of(by("applyBy", SortOrder.Asc), byId());
            case START -> List.of(by("startsOn", SortOrder.Asc), byId());
            case NEAREST -> search.near() == null ? List.of(byId()) : List.of(byDistance(search.near()), byId());
        };
    }

    private static FunctionScore plus(double weight, Query filter) {
        return FunctionScore.of(function -> function.filter(filter).weight(weight));
    }

    private static SortOptions byScore() {
        return SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    }

    private static SortOptions byId() {
        return by("id", SortOrder.Asc);
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(by -> by.field(field).order(order)));
    }

    private static SortOptions byDistance(Near near) {
        return SortOptions.of(sort -> sort.geoDistance(distance -> distance.field("location")
                .location(location ->
                        location.latlon(point -> point.lat(near.latitude()).lon(near.longitude())))
                .order(SortOrder.Asc)
                .distanceType(GeoDistanceType.Plane)));
    }
}
