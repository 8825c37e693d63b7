package dev.foothold.search;

import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.http.TransportHttpClient;
import co.elastic.clients.util.BinaryData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/// Carries the requests of Elasticsearch's client on the thread that asks. The client's own carrier hands each of them
/// to a thread of its own and back, which costs more than the exchange itself.
final class DirectHttpClient implements TransportHttpClient {

    private static final int MOST_CONNECTIONS = 200;
    private static final TimeValue TRUSTED = TimeValue.ofSeconds(1);

    private final CloseableHttpClient http;
    private final RequestConfig limits;
    private final Node node;
    private final HttpHost host;
    private final Header[] always;

    /// @param always the headers that every request gets
    DirectHttpClient(URI address, Header[] always, Duration connect, Duration answer) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(connect))
                        .setSocketTimeout(Timeout.of(answer))
                        .setValidateAfterInactivity(TRUSTED)
                        .build())
                .build();
        this.http = HttpClients.createMinimal(connections);
        this.limits = RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(connect))
                .setResponseTimeout(Timeout.of(answer))
                .build();
        this.node = new Node(address);
        this.host = HttpHost.create(address);
        this.always = always;
    }

    @Override
    public Response performRequest(
            String endpoint, @Nullable Node preferred, Request request, @Nullable TransportOptions options)
            throws IOException {
        var asked = new HttpUriRequestBase(request.method(), node.uri().resolve(path(request)));
        asked.setConfig(limits);
        request.headers().forEach(asked::setHeader);
        if (options != null) {
            options.headers().forEach(header -> asked.setHeader(header.getKey(), header.getValue()));
        }
        for (var header : always) {
            asked.setHeader(header);
        }
        var body = request.body();
        if (body != null) {
            asked.setEntity(new ByteArrayEntity(bytes(body), null));
        }
        return http.execute(host, asked, answer -> new Answer(node, answer));
    }

    /// An answer and what came with it.
    record Answered(int status, byte[] body) {
        boolean isGood() {
            return status == HttpStatus.SC_OK;
        }
    }

    /// Asks for what is JSON on both ways.
    Answered post(String path, byte[] json) throws IOException {
        var asked = new BasicClassicHttpRequest(Method.POST, host, path);
        asked.setHeaders(always);
        asked.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        var context = HttpClientContext.create();
        context.setRequestConfig(limits);
        return http.execute(
                host,
                asked,
                context,
                answer -> new Answered(answer.getCode(), EntityUtils.toByteArray(answer.getEntity())));
    }

    @Override
    public CompletableFuture<Response> performRequestAsync(
            String endpoint, @Nullable Node preferred, Request request, @Nullable TransportOptions options) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return performRequest(endpoint, preferred, request, options);
                    } catch (IOException away) {
                        throw new UncheckedIOException(away);
                    }
                },
                Thread::startVirtualThread);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    private static String path(Request request) {
        var parameters = request.queryParams();
        return parameters.isEmpty()
                ? request.path()
                : request.path()
                        + parameters.entrySet().stream()
                                .map(DirectHttpClient::encoded)
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(Map.Entry<String, String> parameter) {
        return URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8);
    }

    // a batch of documents comes in hundreds of parts: each byte is copied once
    private static byte[] bytes(Iterable<ByteBuffer> parts) {
        var length = 0;
        for (var part : parts) {
            length += part.remaining();
        }
        var all = ByteBuffer.allocate(length);
        for (var part : parts) {
            all.put(part.duplicate());
        }
        return all.array();
    }

    /// An answer that was read to its end, so that its connection is free again.
    private static final class Answer implements Response {

        private final Node node;
        private final ClassicHttpResponse answer;
        private final byte @Nullable [] body;

        Answer(Node node, ClassicHttpResponse answer) throws IOException {
            this.node = node;
            this.answer = answer;
            this.body = answer.getEntity() == null ? null : EntityUtils.toByteArray(answer.getEntity());
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public int statusCode() {
            return answer.getCode();
        }

        @Override
        public @Nullable String header(String name) {
            var header = answer.getFirstHeader(name);
            return header == null ? null : header.getValue();
        }

        @Override
        public List<String> headers(String name) {
            return Arrays.stream(answer.getHeaders(name)).map(Header::getValue).toList();
        }

        @Override
        public @Nullable BinaryData body() {
            return body == null ? null : BinaryData.of(body, String.valueOf(header("Content-Type")));
        }

        @Override
        public Object originalResponse() {
            return answer;
        }

        @Override
        public void close() {
            // nothing is open any more
        }
    }
}
