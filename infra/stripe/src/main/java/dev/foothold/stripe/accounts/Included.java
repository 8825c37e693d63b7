package dev.foothold.stripe.accounts;

import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Refusal;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The v2 API shows the larger parts of an account only to those who ask for them.
final class Included {
    private static final List<String> PARTS = List.of("identity", "defaults", "requirements", "future_requirements");
    private static final List<String> CONFIGURATIONS = List.of("customer", "merchant", "recipient");

    private Included() {}

    static ObjectNode only(ApiRequest request, ObjectNode account) {
        var asked = request.parameters().texts("include");
        asked.stream().filter(part -> !isKnown(part)).findFirst().ifPresent(part -> {
            throw Refusal.invalid("include", "Cannot include " + part + ".");
        });
        PARTS.stream().filter(part -> !asked.contains(part)).forEach(account::putNull);
        var configuration = account.withObject("configuration");
        CONFIGURATIONS.stream()
                .filter(one -> !asked.contains("configuration." + one))
                .forEach(configuration::putNull);
        if (asked.stream().noneMatch(part -> part.startsWith("configuration."))) {
            account.putNull("configuration");
        }
        return account;
    }

    private static boolean isKnown(String part) {
        return PARTS.contains(part) || CONFIGURATIONS.stream().anyMatch(one -> part.equals("configuration." + one));
    }
}
