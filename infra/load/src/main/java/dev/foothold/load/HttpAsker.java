package dev.foothold.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/// Asks over one HTTP connection; the same for all variants, so that its own cost is the same.
final class HttpAsker implements Asker {

    private static final int LOOKED_AT = 60;
    private static final List<String> BROKEN = List.of("\"degraded\":true", "\"timed_out\":true");

    private final CloseableHttpClient client = HttpClients.createMinimal();
    private final HttpHost host;
    private final int questions;
    private final Requests requests;

    private HttpAsker(String address, int questions, Requests requests) {
        this.host = HttpHost.create(URI.create(address));
        this.questions = questions;
        this.requests = requests;
    }

    /// Makes the request of a question.
    private interface Requests {
        ClassicHttpRequest of(int number);
    }

    static HttpAsker get(String address, List<String> paths) {
        return new HttpAsker(address, paths.size(), number -> new HttpGet(paths.get(number)));
    }

    static HttpAsker post(String address, List<Asked> asked) {
        return new HttpAsker(address, asked.size(), number -> {
            var post = new HttpPost(asked.get(number).path());
            post.setEntity(new ByteArrayEntity(asked.get(number).body(), ContentType.APPLICATION_JSON));
            return post;
        });
    }

    /// The answer as it came.
    byte[] answer(int number) throws IOException {
        return client.execute(host, requests.of(number), answer -> {
            var body = EntityUtils.toByteArray(answer.getEntity());
            if (answer.getCode() != 200) {
                throw new IOException(answer.getCode() + " " + new String(body, StandardCharsets.UTF_8));
            }
            return body;
        });
    }

    @Override
    public int questions() {
        return questions;
    }

    @Override
    public boolean ask(int number) throws IOException {
        var body = answer(number);
        var length = Math.min(LOOKED_AT, body.length);
        var head = new String(body, 0, length, StandardCharsets.ISO_8859_1);
        var tail = new String(body, body.length - length, length, StandardCharsets.ISO_8859_1);
        return BROKEN.stream().noneMatch(sign -> head.contains(sign) || tail.contains(sign));
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
