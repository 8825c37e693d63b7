package dev.foothold.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.endpoints.BinaryEndpoint;
import co.elastic.clients.transport.endpoints.BinaryResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Asks Elasticsearch by its own client and hands on the bytes of the answer: what a browser gets is copied out of
/// them, never read into objects and written again.
@Component
class SearchEngine {

    private static final BinaryEndpoint<SearchRequest> BYTES = bytes();

    private final ElasticsearchClient client;
    private final String alias;
    private final EngineWatch watch;

    SearchEngine(ElasticsearchClient client, ElasticsearchSettings settings, EngineWatch watch) {
        this.client = client;
        this.alias = settings.alias();
        this.watch = watch;
    }

    /// The name under which the index of projects is searched.
    String alias() {
        return alias;
    }

    /// The answer as it came; throws at once while Elasticsearch is known to be away.
    byte[] ask(SearchRequest request) throws IOException {
        if (watch.isAway()) {
            throw new IOException("Elasticsearch is away");
        }
        try (BinaryResponse answer = client._transport().performRequest(request, BYTES, null)) {
            return answer.content().readAllBytes();
        } catch (IOException away) {
            watch.failed(away);
            throw away;
        }
    }

    private static BinaryEndpoint<SearchRequest> bytes() {
        Endpoint<SearchRequest, ?, ?> typed = SearchRequest._ENDPOINT;
        return new BinaryEndpoint<>(
                typed.id(),
                typed::method,
                typed::requestUrl,
                typed::pathParameters,
                request -> withoutTypes(typed.queryParameters(request)),
                typed::headers,
                request -> request,
                null);
    }

    /// The names of the counts are wanted as they were asked for, not with their kinds before them.
    private static Map<String, String> withoutTypes(Map<String, String> parameters) {
        var others = new HashMap<>(parameters);
        others.remove("typed_keys");
        return others;
    }
}
