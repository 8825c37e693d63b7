package dev.foothold.stripe.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// One thing that one can ask of the API: method, path with `{}` for ids, known parameters and what answers.
record Route(
        String method,
        List<String> steps,
        Set<String> parameters,
        boolean forAnyAccount,
        Function<ApiRequest, ObjectNode> answer) {

    /// The ids in the path, when the path is of this route.
    Optional<List<String>> match(String askedMethod, List<String> path) {
        if (!method.equals(askedMethod) || path.size() != steps.size()) {
            return Optional.empty();
        }
        var ids = new ArrayList<String>();
        for (var i = 0; i < path.size(); i++) {
            if (steps.get(i).equals("{}")) {
                ids.add(path.get(i));
            } else if (!steps.get(i).equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(ids));
    }
}
