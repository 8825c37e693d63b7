package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands between us and Elasticsearch may answer, too.
class DirectTransportTest {

    private static final byte[] QUESTION = "{}".getBytes(StandardCharsets.UTF_8);

    private HttpServer server;
    private ElasticsearchClient client;
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var second = Duration.ofSeconds(1);
        client = new ElasticsearchConfiguration()
                .elasticsearchClient(
                        new ElasticsearchSettings(address, null, "projects", second, second, second, "1s"));
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.stop(0);
    }

    @Test
    void handsOnTheAnswerAsItCame() throws IOException {
        answer = "{\"hits\": []}";

        assertThat(new String(ask(), StandardCharsets.UTF_8)).isEqualTo(answer);
    }

    @Test
    void tellsWhatElasticsearchRefuses() {
        status = 400;
        answer = """
                {"error": {"type": "parsing_exception", "reason": "unknown query"}, "status": 400}""";

        assertThatExceptionOfType(ElasticsearchException.class)
                .isThrownBy(this::ask)
                .withMessageContaining("unknown query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Bad gateway</html>", "{\"message\": \"no upstream\"}", "[]", ""})
    void takesWhatIsNoAnswerOfElasticsearchForItsAbsence(String body) {
        status = 502;
        answer = body;

        assertThatExceptionOfType(IOException.class).isThrownBy(this::ask).withMessageContaining("502");
    }

    private byte[] ask() throws IOException {
        return DirectTransport.of(client).post("/projects/_search", QUESTION);
    }
}
