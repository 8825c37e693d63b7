package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The counts of a search in which nothing is chosen, by somebody who is not known: the same the whole day, and a good
/// part of what Elasticsearch is sent. They are written once a day and put into each request as they are.
final class CountsForAnybody {

    private static final int LONGEST_COUNTS = 4096;
    private static final byte[] AS_TYPED = (",\"" + SearchRequests.AS_TYPED + "\":").getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "}}".getBytes(StandardCharsets.UTF_8);

    private final SearchEngine engine;
    private volatile @Nullable Written written;

    CountsForAnybody(SearchEngine engine) {
        this.engine = engine;
    }

    /// @param counts what a request goes on with, up to the last count
    private record Written(LocalDate day, byte[] counts) {}

    static boolean areThoseOf(SearchQuestion question) {
        return question.search().facets()
                && question.seeker() == null
                && question.filters().isEmpty();
    }

    /// The request with these counts.
    ///
    /// @param request as JSON, without counts
    /// @param asTyped one more count; null for none
    byte[] in(byte[] request, SearchQuestion question, @Nullable Aggregation asTyped) {
        var whole = new ByteArrayOutputStream(2 * request.length + LONGEST_COUNTS);
        whole.write(request, 0, request.length - 1);
        whole.writeBytes(of(question));
        if (asTyped != null) {
            whole.writeBytes(AS_TYPED);
            whole.writeBytes(engine.json(asTyped));
        }
        whole.writeBytes(END);
        return whole.toByteArray();
    }

    private byte[] of(SearchQuestion question) {
        var known = written;
        if (known == null || !known.day().equals(question.today())) {
            known = new Written(question.today(), written(question));
            written = known;
        }
        return known.counts();
    }

    private byte[] written(SearchQuestion question) {
        var alone = SearchRequest.of(request -> request.aggregations(new FacetCounts(question).all()));
        var json = new String(engine.json(alone), StandardCharsets.UTF_8);
        return ("," + json.substring(1, json.length() - 2)).getBytes(StandardCharsets.UTF_8);
    }
}
