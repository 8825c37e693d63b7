package dev.foothold.stripe.webhooks;

import static dev.foothold.stripe.webhooks.Endpoints.ACCOUNTS;

import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Listing;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.http.Routes;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The endpoints as the API describes them: those for snapshots as webhook endpoints, the one for thin events as
/// an event destination.
public final class EndpointDirectory {
    private static final String URL = "webhook_endpoint.url";
    private static final List<String> THIN_EVENTS = List.of(
            "v2.core.account.created",
            "v2.core.account.updated",
            "v2.core.account.closed",
            "v2.core.account[identity].updated",
            "v2.core.account[requirements].updated",
            "v2.core.account[configuration.recipient].capability_status_updated");

    private final Endpoints endpoints;

    public EndpointDirectory(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    public void addTo(Routes routes) {
        routes.list("/v1/webhook_endpoints", this::webhookEndpoints);
        routes.get("/v2/core/event_destinations", this::eventDestinations, "limit");
    }

    private ObjectNode webhookEndpoints(ApiRequest request) {
        var found = endpoints.all().filter(one -> !one.name().equals(ACCOUNTS)).map(this::webhookEndpoint);
        return Listing.page(request, found.toList().reversed().stream());
    }

    private ObjectNode webhookEndpoint(Endpoints.Endpoint endpoint) {
        var shown = Json.empty()
                .put("id", "we_" + endpoint.name())
                .put("object", "webhook_endpoint")
                .put("api_version", endpoint.version())
                .putNull("application")
                .put("created", endpoints.created(endpoint.name()))
                .putNull("description");
        types(endpoint, List.of("*")).forEach(shown.putArray("enabled_events")::add);
        shown.put("livemode", false).putObject("metadata");
        return shown.put("status", status(endpoint)).put("url", endpoint.url());
    }

    // the list ends before it could have a second page: there is one destination at most
    private ObjectNode eventDestinations(ApiRequest request) {
        var included = request.parameters().texts("include");
        if (!List.of(URL).containsAll(included)) {
            throw Refusal.invalid("include", "Cannot include anything but " + URL + ".");
        }
        var list = Json.empty();
        list.set(
                "data",
                Json.array(endpoints.called(ACCOUNTS).map(one -> eventDestination(one, included.contains(URL))).stream()
                        .toList()));
        return list.putNull("next_page_url").putNull("previous_page_url");
    }

    private ObjectNode eventDestination(Endpoints.Endpoint endpoint, boolean withUrl) {
        var created = Instant.ofEpochSecond(endpoints.created(endpoint.name())).toString();
        var shown = Json.empty()
                .put("id", "ed_" + endpoint.name())
                .put("object", "v2.core.event_destination")
                .put("created", created)
                .put("description", "");
        types(endpoint, THIN_EVENTS).forEach(shown.putArray("enabled_events")::add);
        shown.put("event_payload", "thin").putArray("events_from").add("@accounts");
        shown.put("livemode", false)
                .put("name", endpoint.name())
                .put("status", status(endpoint))
                .put("type", "webhook_endpoint")
                .put("updated", created);
        if (withUrl) {
            shown.putObject("webhook_endpoint").put("url", endpoint.url());
        } else {
            shown.putNull("webhook_endpoint");
        }
        return shown;
    }

    private static List<String> types(Endpoints.Endpoint endpoint, List<String> all) {
        return endpoint.types().isEmpty() ? all : endpoint.types();
    }

    private static String status(Endpoints.Endpoint endpoint) {
        return endpoint.enabled() ? "enabled" : "disabled";
    }
}
