package dev.foothold.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.endpoints.BinaryEndpoint;
import co.elastic.clients.transport.endpoints.BinaryResponse;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Asks Elasticsearch by its own client and hands on the bytes of the answer: what a browser gets is copied out of
/// them, never read into objects and written again.
@Component
class SearchEngine {

    private final ElasticsearchClient client;
    private final ElasticsearchClient patient;
    private final String alias;
    private final EngineWatch watch;
    private final BinaryEndpoint<Object> search;

    SearchEngine(
            ElasticsearchClient client,
            @Qualifier("indexingClient") ElasticsearchClient patient,
            ElasticsearchSettings settings,
            EngineWatch watch) {
        this.client = client;
        this.patient = patient;
        this.alias = settings.alias();
        this.watch = watch;
        this.search = search(alias);
    }

    /// The name under which the index of projects is searched.
    String alias() {
        return alias;
    }

    /// The answer to a question about the index of projects, as it came; throws at once while Elasticsearch is known
    /// to be away.
    byte[] ask(SearchRequest request) throws IOException {
        return ask((Object) request);
    }

    /// The same for a question that is JSON already.
    byte[] ask(byte[] request) throws IOException {
        return ask(BinaryData.of(request, ContentType.APPLICATION_JSON));
    }

    /// The same where nobody waits for the answer: it may take as long as indexing does, and its failure says nothing
    /// of the searches of people.
    byte[] askAside(SearchRequest request) throws IOException {
        return answer(patient, request);
    }

    private byte[] ask(Object request) throws IOException {
        if (watch.isAway()) {
            throw new IOException("Elasticsearch is away");
        }
        try {
            return answer(client, request);
        } catch (IOException away) {
            watch.failed(away);
            throw away;
        }
    }

    private byte[] answer(ElasticsearchClient asked, Object request) throws IOException {
        try (BinaryResponse answer = asked._transport().performRequest(request, search, null)) {
            return answer.content().readAllBytes();
        }
    }

    // all go to the same address, and the names of the counts come back as they were asked for
    private static BinaryEndpoint<Object> search(String alias) {
        Endpoint<SearchRequest, ?, ?> typed = SearchRequest._ENDPOINT;
        var address = "/" + alias + "/_search";
        return new BinaryEndpoint<>(
                typed.id(),
                _ -> "POST",
                _ -> address,
                _ -> Map.of("index", alias),
                _ -> Map.of(),
                _ -> Map.of(),
                request -> request,
                null);
    }
}
