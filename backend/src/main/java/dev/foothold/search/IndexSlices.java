package dev.foothold.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Reads what the index holds of a slice: the projects whose ids lie in a range.
@Component
class IndexSlices {

    private static final int PAGE = 1_000;

    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;
    private final Clock clock;

    IndexSlices(@Qualifier("indexingClient") ElasticsearchClient client, ElasticsearchSettings settings, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    /// A range of ids.
    ///
    /// @param after the last id before it; null at the beginning
    /// @param to its last id; null at the end
    record Slice(@Nullable String after, @Nullable String to) {}

    /// How many entries there are, and their checksums added up.
    record Sum(long count, long checksum) {}

    Sum sum(Slice slice) throws IOException {
        var answer = client.search(
                request -> request.index(settings.alias())
                        .size(0)
                        .trackTotalHits(track -> track.enabled(true))
                        .query(open(slice))
                        .aggregations(
                                IndexedDocument.CHECKSUM,
                                aggregation -> aggregation.sum(sum -> sum.field(IndexedDocument.CHECKSUM))),
                Void.class);
        var count = Objects.requireNonNull(answer.hits().total()).value();
        var checksum = Objects.requireNonNull(answer.aggregations().get(IndexedDocument.CHECKSUM))
                .sum()
                .value();
        return new Sum(count, checksum == null ? 0 : Math.round(checksum));
    }

    /// The checksum of every entry.
    Map<String, Long> checksums(Slice slice) throws IOException {
        var all = new LinkedHashMap<String, Long>();
        @Nullable String last = slice.after();
        while (true) {
            var page = page(new Slice(last, slice.to()));
            for (var hit : page) {
                last = Objects.requireNonNull(hit.id());
                all.put(last, checksum(hit));
            }
            if (page.size() < PAGE) {
                return all;
            }
        }
    }

    /// Entries whose last day to apply is over; no search finds them any more.
    List<String> expired() throws IOException {
        var today = today();
        return client
                .search(
                        request -> request.index(settings.alias())
                                .size(PAGE)
                                .source(source -> source.fetch(false))
                                .query(query -> query.range(range ->
                                        range.date(date -> date.field("applyBy").lt(today)))),
                        Void.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.id()))
                .toList();
    }

    private List<Hit<Void>> page(Slice slice) throws IOException {
        return client.search(
                        request -> request.index(settings.alias())
                                .size(PAGE)
                                .source(source -> source.fetch(false))
                                .docvalueFields(field -> field.field(IndexedDocument.CHECKSUM))
                                .sort(SortOptions.of(
                                        sort -> sort.field(by -> by.field("id").order(SortOrder.Asc))))
                                .query(open(slice)),
                        Void.class)
                .hits()
                .hits();
    }

    private static long checksum(Hit<Void> hit) {
        var values = hit.fields().get(IndexedDocument.CHECKSUM);
        return values == null
                ? 0
                : values.toJson().asJsonArray().getJsonNumber(0).longValue();
    }

    private Query open(Slice slice) {
        var filters = new ArrayList<Query>();
        var today = today();
        filters.add(Query.of(query ->
                query.range(range -> range.date(date -> date.field("applyBy").gte(today)))));
        if (slice.after() != null || slice.to() != null) {
            filters.add(Query.of(query -> query.range(range ->
                    range.term(term -> term.field("id").gt(slice.after()).lte(slice.to())))));
        }
        return Query.of(query -> query.bool(bool -> bool.filter(filters)));
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
    }
}
