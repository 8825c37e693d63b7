package dev.foothold.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.ElasticsearchTransportBase;
import co.elastic.clients.transport.TransportOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// What Elasticsearch's client speaks through: its own rules, carried by [DirectHttpClient]. Whoever has JSON already
/// and wants the answer's bytes passes those rules by, which take longer than the exchange allows a search.
final class DirectTransport extends ElasticsearchTransportBase {

    private final DirectHttpClient http;

    DirectTransport(DirectHttpClient http, @Nullable TransportOptions options, JsonpMapper mapper) {
        super(http, options, mapper);
        this.http = http;
    }

    /// That of a client made in [ElasticsearchConfiguration].
    static DirectTransport of(ElasticsearchClient client) {
        return (DirectTransport) client._transport();
    }

    @Override
    public ElasticsearchTransport withOptions(@Nullable TransportOptions options) {
        return new DirectTransport(http, options, mapper);
    }

    /// The answer to a request, as it came; throws [ElasticsearchException] where the request is refused.
    byte[] post(String path, byte[] json) throws IOException {
        var answer = http.post(path, json);
        if (answer.isGood()) {
            return answer.body();
        }
        throw new ElasticsearchException("search", refusal(answer));
    }

    // what is no refusal of Elasticsearch's comes from something before it, which is as good as no answer
    private ErrorResponse refusal(DirectHttpClient.Answered answer) throws IOException {
        try (var parser = mapper.jsonProvider().createParser(new ByteArrayInputStream(answer.body()))) {
            return ErrorResponse._DESERIALIZER.deserialize(parser, mapper);
        } catch (RuntimeException unreadable) {
            throw new IOException("Elasticsearch answered " + answer.status(), unreadable);
        }
    }
}
