package dev.foothold.stripe;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.http.WebRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The stand-in without a network, a disk or a tick of its own: for tests that play thousands of worlds, each from its
/// beginning, and decide themselves what happens next.
public final class StripeInMemory {
    private static final String BASE = "http://localhost";

    private final Backroom backroom;

    private StripeInMemory(Backroom backroom) {
        this.backroom = backroom;
    }

    /// A world in which nothing happened yet.
    public static StripeInMemory empty() {
        return new StripeInMemory(Backroom.open(Holdings.inMemory(), BASE));
    }

    /// What goes back over the wire; a status of 0 means that the connection broke instead.
    public record Answer(int status, String body) {}

    /// Something that happened, as it is told to an endpoint.
    public record Told(String id, String type, String endpoint, String body) {}

    /// Asks the API, or presses a switch below `/_standin/`.
    ///
    /// @param headers by their names in lower case
    public Answer ask(String method, String pathAndQuery, Map<String, String> headers, String body) {
        var request = new WebRequest(method, URI.create(BASE + pathAndQuery), headers, body);
        var reply = backroom.front().answer(request);
        return new Answer(reply.status(), reply.body());
    }

    /// Does what is due by its clock.
    public void tick() {
        backroom.tick();
    }

    /// Everything that happened, oldest first.
    public List<Told> told() {
        return backroom.holdings()
                .change(() -> backroom.holdings()
                        .oldestFirst(Kind.EVENT)
                        .map(event -> new Told(
                                Json.sure(event, "id"),
                                Json.sure(event, "type"),
                                Json.sure(event, "endpoint"),
                                Json.sure(event, "body")))
                        .toList());
    }

    /// All that is held of a kind, such as `transfer`, oldest first; to be read, not changed.
    public List<ObjectNode> all(String kind) {
        var found = Kind.called(kind).orElseThrow();
        return backroom.holdings()
                .change(() -> backroom.holdings().oldestFirst(found).toList());
    }

    /// One of them.
    public @Nullable ObjectNode one(String id) {
        return backroom.holdings().change(() -> backroom.holdings().find(id).orElse(null));
    }
}
