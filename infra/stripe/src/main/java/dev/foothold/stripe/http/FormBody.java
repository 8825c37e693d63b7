package dev.foothold.stripe.http;

import dev.foothold.stripe.holdings.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Turns `a[b][0]=c&d[]=e` into a tree; lists become objects with the keys 0, 1, 2.
public final class FormBody {
    private static final int DEEPEST = 10;

    private FormBody() {}

    public static ObjectNode parse(String form) {
        var root = Json.empty();
        Arrays.stream(form.split("&")).filter(pair -> !pair.isBlank()).forEach(pair -> add(root, pair));
        return root;
    }

    private static void add(ObjectNode root, String pair) {
        var equals = pair.indexOf('=');
        var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        var steps = steps(name);
        if (steps.size() > DEEPEST) {
            throw Refusal.invalid(name, "The parameter " + name + " is nested too deeply.");
        }
        var node = root;
        for (var step : steps.subList(0, steps.size() - 1)) {
            node = below(node, step, name);
        }
        node.put(key(node, steps.getLast()), value);
    }

    private static List<String> steps(String name) {
        return Arrays.stream(name.split("\\["))
                .map(step -> step.replace("]", ""))
                .toList();
    }

    private static ObjectNode below(ObjectNode node, String step, String name) {
        var key = key(node, step);
        if (!node.has(key)) {
            return node.putObject(key);
        }
        if (node.get(key) instanceof ObjectNode child) {
            return child;
        }
        throw Refusal.invalid(name, "The parameter " + name + " is both a value and a hash.");
    }

    private static String key(ObjectNode node, String step) {
        return step.isEmpty() ? String.valueOf(node.size()) : step;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(null, "The request is not properly URL encoded: " + e.getMessage());
        }
    }
}
