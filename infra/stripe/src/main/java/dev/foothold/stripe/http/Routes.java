package dev.foothold.stripe.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// The list of all that one can ask; each resource adds its own.
public final class Routes {
    private static final List<String> OF_A_LIST = List.of("created", "limit", "starting_after", "ending_before");

    private final List<Route> routes = new ArrayList<>();

    record Found(Route route, List<String> ids) {}

    public void get(String path, Function<ApiRequest, ObjectNode> answer, String... parameters) {
        add("GET", path, false, answer, Set.of(parameters));
    }

    public void post(String path, Function<ApiRequest, ObjectNode> answer, String... parameters) {
        add("POST", path, false, answer, Set.of(parameters));
    }

    public void list(String path, Function<ApiRequest, ObjectNode> answer, String... parameters) {
        add("GET", path, false, answer, listed(parameters));
    }

    /// As [#get], also with a `Stripe-Account` header.
    public void getForAnyAccount(String path, Function<ApiRequest, ObjectNode> answer) {
        add("GET", path, true, answer, Set.of());
    }

    public void postForAnyAccount(String path, Function<ApiRequest, ObjectNode> answer, String... parameters) {
        add("POST", path, true, answer, Set.of(parameters));
    }

    public void listForAnyAccount(String path, Function<ApiRequest, ObjectNode> answer, String... parameters) {
        add("GET", path, true, answer, listed(parameters));
    }

    Found find(String method, String path) {
        var steps = steps(path);
        for (var route : routes) {
            var ids = route.match(method, steps);
            if (ids.isPresent()) {
                return new Found(route, ids.get());
            }
        }
        throw Refusal.unrecognizedUrl(method, path);
    }

    private void add(
            String method,
            String path,
            boolean forAnyAccount,
            Function<ApiRequest, ObjectNode> answer,
            Set<String> parameters) {
        var known = new HashSet<>(parameters);
        known.add(path.startsWith("/v2/") ? "include" : "expand");
        routes.add(new Route(method, steps(path), known, forAnyAccount, answer));
    }

    private static Set<String> listed(String... parameters) {
        var all = new HashSet<>(OF_A_LIST);
        all.addAll(List.of(parameters));
        return all;
    }

    private static List<String> steps(String path) {
        return Arrays.stream(path.split("/")).filter(step -> !step.isEmpty()).toList();
    }
}
