package dev.foothold.search;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.ElasticsearchTransportBase;
import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.http.TransportHttpClient;
import org.jspecify.annotations.Nullable;

/// What Elasticsearch's client speaks through: its own rules, carried by [DirectHttpClient].
final class DirectTransport extends ElasticsearchTransportBase {

    DirectTransport(TransportHttpClient http, @Nullable TransportOptions options, JsonpMapper mapper) {
        super(http, options, mapper);
    }

    @Override
    public ElasticsearchTransport withOptions(@Nullable TransportOptions options) {
        return new DirectTransport(httpClient, options, mapper);
    }
}
