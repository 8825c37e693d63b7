package dev.foothold.stripe.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The parameters of a request, form or JSON alike, read with Stripe's refusals for what is wrong.
public final class Parameters {
    private static final long LARGEST_AMOUNT = 99_999_999;

    private final JsonNode values;
    private final String prefix;

    private Parameters(JsonNode values, String prefix) {
        this.values = values;
        this.prefix = prefix;
    }

    public static Parameters of(JsonNode values) {
        return new Parameters(values, "");
    }

    public boolean has(String name) {
        return values.has(name);
    }

    boolean isHash(String name) {
        return values.path(name).isContainer();
    }

    public @Nullable String optional(String name) {
        var value = values.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isContainer()) {
            throw Refusal.invalid(full(name), "Invalid string: " + full(name) + " is a hash or a list.");
        }
        return value.asString().isEmpty() ? null : value.asString();
    }

    public String or(String name, String otherwise) {
        var value = optional(name);
        return value == null ? otherwise : value;
    }

    public String required(String name) {
        var value = optional(name);
        if (value == null) {
            throw Refusal.missing(full(name));
        }
        return value;
    }

    public String oneOf(String name, @Nullable String otherwise, String... allowed) {
        var value = otherwise == null ? required(name) : or(name, otherwise);
        if (!List.of(allowed).contains(value)) {
            throw Refusal.invalid(
                    full(name), "Invalid " + full(name) + ": must be one of " + String.join(", ", allowed));
        }
        return value;
    }

    public @Nullable Long optionalNumber(String name) {
        var value = optional(name);
        try {
            return value == null ? null : Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw Refusal.invalid(full(name), "parameter_invalid_integer", "Invalid integer: " + value);
        }
    }

    public long numberOr(String name, long otherwise) {
        var value = optionalNumber(name);
        return value == null ? otherwise : value;
    }

    public long amount(String name) {
        return amountOf(name, required(name));
    }

    public long amountOr(String name, long otherwise) {
        var value = optional(name);
        return value == null ? otherwise : amountOf(name, value);
    }

    /// The stand-in counts in one currency only.
    public String usd() {
        var currency = required("currency");
        if (!currency.equalsIgnoreCase("usd")) {
            throw Refusal.invalid(full("currency"), "Invalid currency: " + currency + ". The stand-in counts in usd.");
        }
        return "usd";
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(or(name, "false"));
    }

    public @Nullable String optionalUrl(String name) {
        var value = optional(name);
        if (value != null && !isUrl(value)) {
            throw Refusal.invalid(full(name), "url_invalid", "Not a valid URL: " + full(name));
        }
        return value;
    }

    public String url(String name) {
        required(name);
        return String.valueOf(optionalUrl(name));
    }

    public Parameters below(String name) {
        var child = values.get(name);
        return new Parameters(child == null ? JsonNodeFactory.instance.objectNode() : child, full(name));
    }

    public List<Parameters> each(String name) {
        var children = values.path(name);
        if (children instanceof ArrayNode array) {
            return array.values().stream()
                    .map(child -> new Parameters(child, full(name)))
                    .toList();
        }
        return children.properties().stream()
                .map(child -> new Parameters(child.getValue(), full(name) + "[" + child.getKey() + "]"))
                .toList();
    }

    public List<String> names(String name) {
        return List.copyOf(values.path(name).propertyNames());
    }

    public List<String> texts(String name) {
        return values.path(name).values().stream().map(JsonNode::asString).toList();
    }

    /// Sets what is named, removes what is named with nothing, leaves the rest.
    public void mergeMetadata(ObjectNode target) {
        var metadata = target.path("metadata") instanceof ObjectNode present ? present : target.putObject("metadata");
        if (has("metadata") && !values.path("metadata").isContainer()) {
            metadata.removeAll();
        }
        values.path("metadata").properties().forEach(one -> {
            checkMetadata(one.getKey(), one.getValue());
            if (one.getValue().asString("").isEmpty()) {
                metadata.remove(one.getKey());
            } else {
                metadata.put(one.getKey(), one.getValue().asString());
            }
        });
    }

    void allowOnly(Set<String> allowed) {
        values.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.unknownParameter(full(name));
                });
    }

    private void checkMetadata(String key, JsonNode value) {
        if (value.isContainer() || key.length() > 40 || value.asString("").length() > 500) {
            throw Refusal.invalid(
                    full("metadata") + "[" + key + "]",
                    "Metadata keys have at most 40 and values at most 500 characters, and values are strings.");
        }
    }

    private long amountOf(String name, String value) {
        try {
            return inBounds(name, Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw Refusal.invalid(full(name), "parameter_invalid_integer", "Invalid integer: " + value);
        }
    }

    private long inBounds(String name, long amount) {
        if (amount < 1) {
            throw Refusal.invalid(
                    full(name), "parameter_invalid_integer", "This value must be greater than or equal to 1.");
        }
        if (amount > LARGEST_AMOUNT) {
            throw Refusal.invalid(full(name), "amount_too_large", "Amount must be no more than $999,999.99");
        }
        return amount;
    }

    private static boolean isUrl(String value) {
        try {
            // The placeholder of Checkout is no part of the address yet.
            var uri = new URI(value.replace("{CHECKOUT_SESSION_ID}", "id"));
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private String full(String name) {
        return prefix.isEmpty() ? name : prefix + "[" + name + "]";
    }
}
