package dev.foothold.notifications;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the inbox in which all mail of the application arrives.
public class Mails {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String inbox;

    /// Finds the inbox of the running application.
    public Mails(Environment environment) {
        this.inbox = environment.getRequiredProperty("foothold.local.inbox-url");
    }

    /// Waits for a mail to this address whose subject contains the words.
    public JsonNode arrived(String to, String subject) {
        return Awaitility.await("a mail to " + to + " about " + subject)
                .atMost(PATIENCE)
                .until(() -> matching(to, subject), found -> !found.isEmpty())
                .getFirst();
    }

    /// The mails that are there now.
    public List<JsonNode> matching(String to, String subject) {
        var query = "?to=" + encoded(to) + "&subject=" + encoded(subject);
        return JSON.readTree(get("/api/messages" + query)).valueStream().toList();
    }

    /// A mail as it was sent, with its headers.
    public String source(JsonNode mail) {
        return get("/messages/" + mail.get("id").asString() + "/source");
    }

    private String get(String path) {
        var request = HttpRequest.newBuilder(URI.create(inbox + path))
                .timeout(PATIENCE)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException broken) {
            throw new IllegalStateException("The inbox does not answer", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
