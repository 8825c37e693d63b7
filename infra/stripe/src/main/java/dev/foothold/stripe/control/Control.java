package dev.foothold.stripe.control;

import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.http.FormBody;
import dev.foothold.stripe.http.Parameters;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.http.Reply;
import dev.foothold.stripe.http.WebRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// The switchboard at `/_standin/`: takes JSON and forms, answers JSON or sends a browser back to the overview.
public final class Control {
    public static final String PATH = "/_standin/";

    private final List<Switch> switches = new ArrayList<>();

    private record Switch(String method, List<String> steps, BiFunction<String, Parameters, ObjectNode> turn) {
        private boolean fits(String asked, List<String> path) {
            return method.equals(asked) && path.size() == steps.size() && stepsFit(path);
        }

        private boolean stepsFit(List<String> path) {
            for (var i = 0; i < path.size(); i++) {
                if (!steps.get(i).equals("{}") && !steps.get(i).equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private String id(List<String> path) {
            var place = steps.indexOf("{}");
            return place < 0 ? "" : path.get(place);
        }
    }

    /// Adds a switch; its path may hold one `{}`, which becomes the first argument.
    public void get(String path, BiFunction<String, Parameters, ObjectNode> turn) {
        switches.add(new Switch("GET", steps(path), turn));
    }

    public void post(String path, BiFunction<String, Parameters, ObjectNode> turn) {
        switches.add(new Switch("POST", steps(path), turn));
    }

    public Reply answer(WebRequest request) {
        var path = steps(request.path().substring(PATH.length()));
        var found = switches.stream()
                .filter(one -> one.fits(request.method(), path))
                .findFirst()
                .orElseThrow(() -> Refusal.unrecognizedUrl(request.method(), request.path()));
        var answer = found.turn().apply(found.id(path), Parameters.of(values(request)));
        var fromPage = request.wantsPage() && request.method().equals("POST");
        return fromPage ? Reply.seeOther("/") : Reply.json(200, answer);
    }

    private static ObjectNode values(WebRequest request) {
        if (request.method().equals("GET")) {
            return request.query();
        }
        if (!request.hasJson()) {
            return FormBody.parse(request.body());
        }
        try {
            return request.body().isBlank() ? Json.empty() : Json.object(request.body());
        } catch (JacksonException | ClassCastException e) {
            throw Refusal.invalid(null, "The body of the request is not a JSON object.");
        }
    }

    private static List<String> steps(String path) {
        return Arrays.stream(path.split("/")).filter(step -> !step.isEmpty()).toList();
    }
}
