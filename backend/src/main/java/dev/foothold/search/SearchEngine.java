package dev.foothold.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonpSerializable;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Asks Elasticsearch and hands on the bytes of the answer: what a browser gets is copied out of them, never read into
/// objects and written again.
@Component
class SearchEngine {

    private final DirectTransport quick;
    private final DirectTransport patient;
    private final String alias;
    private final String address;
    private final EngineWatch watch;

    SearchEngine(
            ElasticsearchClient client,
            @Qualifier("indexingClient") ElasticsearchClient patient,
            ElasticsearchSettings settings,
            EngineWatch watch) {
        this.quick = DirectTransport.of(client);
        this.patient = DirectTransport.of(patient);
        this.alias = settings.alias();
        this.address = "/" + alias + "/_search";
        this.watch = watch;
    }

    /// The name under which the index of projects is searched.
    String alias() {
        return alias;
    }

    /// Whether an answer tells all that there is: no part of the index failed, and the time was not over before.
    static boolean isWhole(JsonNode answer) {
        return !answer.path("timed_out").asBoolean(false)
                && answer.path("_shards").path("failed").asInt(0) == 0;
    }

    /// The answer to a question about the index of projects, as it came; throws at once while Elasticsearch is known
    /// to be away.
    byte[] ask(JsonpSerializable request) throws IOException {
        return ask(EngineJson.bytes(request));
    }

    /// The same for a question that is JSON already.
    byte[] ask(byte[] request) throws IOException {
        if (watch.isAway()) {
            throw new IOException("Elasticsearch is away");
        }
        try {
            return quick.post(address, request);
        } catch (IOException away) {
            watch.failed(away);
            throw away;
        }
    }

    /// The same where nobody waits for the answer: it may take as long as indexing does, and its failure says nothing
    /// of the searches of people.
    byte[] askAside(JsonpSerializable request) throws IOException {
        return patient.post(address, EngineJson.bytes(request));
    }
}
