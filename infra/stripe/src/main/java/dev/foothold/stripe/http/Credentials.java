package dev.foothold.stripe.http;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who asks, for which account, in which version of the API.
final class Credentials {
    static final String VERSION = "2026-07-29.dahlia";

    private static final Pattern VERSIONS = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d(\\.[a-z]+)?");

    private Credentials() {}

    static void check(WebRequest request) {
        var authorization = request.header("Authorization");
        if (authorization == null) {
            throw Refusal.unauthorized("You did not provide an API key. You need to provide your API key in the"
                    + " Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
        }
        var key = key(authorization);
        if (!key.startsWith("sk_test_") && !key.startsWith("rk_test_")) {
            throw Refusal.unauthorized("Invalid API Key provided: " + masked(key));
        }
    }

    static String version(WebRequest request) {
        var version = request.header("Stripe-Version");
        if (version == null) {
            return VERSION;
        }
        if (!VERSIONS.matcher(version).matches()) {
            throw Refusal.invalid(null, "Invalid Stripe API version: " + version);
        }
        return version;
    }

    static String account(WebRequest request, Holdings holdings) {
        var account = first(request.header("Stripe-Account"), request.header("Stripe-Context"));
        if (account == null) {
            return ApiRequest.PLATFORM;
        }
        var open = holdings.get(Kind.ACCOUNT, account)
                .filter(found -> !Json.is(found, "closed") && !Json.is(found, "_deauthorized"));
        if (open.isEmpty()) {
            throw Refusal.noAccess(account);
        }
        return account;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static String key(String authorization) {
        if (!authorization.startsWith("Basic ")) {
            return authorization.replaceFirst("^Bearer ", "").strip();
        }
        try {
            var pair = Base64.getDecoder().decode(authorization.substring(6).strip());
            return new String(pair, StandardCharsets.UTF_8).replaceFirst(":.*$", "");
        } catch (IllegalArgumentException e) {
            throw Refusal.unauthorized("The Authorization header is not valid Basic auth.");
        }
    }

    private static String masked(String key) {
        return key.length() < 12 ? "****" : key.substring(0, 3) + "****" + key.substring(key.length() - 4);
    }
}
