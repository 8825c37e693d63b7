package dev.foothold.stripe.http;

import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A request that Stripe says no to, in Stripe's words.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;
    private final @Nullable String code;
    private final @Nullable String param;
    private final boolean begun;

    private Refusal(
            int status, String type, @Nullable String code, @Nullable String param, String message, boolean begun) {
        super(message);
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
        this.begun = begun;
    }

    /// The parameters alone are wrong: nothing has begun, and an idempotency key is not used up.
    public static Refusal invalid(@Nullable String param, String message) {
        return invalid(param, "parameter_invalid", message);
    }

    public static Refusal invalid(@Nullable String param, String code, String message) {
        return new Refusal(400, "invalid_request_error", code, param, message, false);
    }

    public static Refusal missing(String param) {
        return invalid(param, "parameter_missing", "Missing required param: " + param + ".");
    }

    public static Refusal unknownParameter(String param) {
        return invalid(param, "parameter_unknown", "Received unknown parameter: " + param);
    }

    /// The request was understood and begun, and what it asks for cannot be: a repeat of its key says so again.
    public static Refusal impossible(@Nullable String param, @Nullable String code, String message) {
        return new Refusal(400, "invalid_request_error", code, param, message, true);
    }

    public static Refusal noSuch(Kind kind, String id, String param) {
        return absent(404, kind, id, param);
    }

    public static Refusal noSuchValue(Kind kind, String id, String param) {
        return absent(400, kind, id, param);
    }

    public static Refusal unrecognizedUrl(String method, String path) {
        var message = "Unrecognized request URL (" + method + ": " + path + ").";
        return new Refusal(404, "invalid_request_error", null, null, message, false);
    }

    static Refusal unauthorized(String message) {
        return new Refusal(401, "invalid_request_error", null, null, message, false);
    }

    /// The account is not ours to ask: it does not exist, was closed, or its owner cut the tie.
    public static Refusal noAccess(String account) {
        var message = "The provided key does not have access to account '" + account
                + "' (or that account does not exist). Application access may have been revoked.";
        return new Refusal(403, "invalid_request_error", "account_invalid", null, message, false);
    }

    static Refusal notPermitted() {
        var message = "The provided key does not have the required permissions for this endpoint. Having more"
                + " permissions would allow this request to continue.";
        return new Refusal(403, "invalid_request_error", null, null, message, false);
    }

    static Refusal keyReused(String key) {
        var message = "Keys for idempotent requests can only be used with the same parameters they were first used"
                + " with. Try using a key other than '" + key + "' if you meant to execute a different request.";
        return new Refusal(400, "idempotency_error", null, null, message, false);
    }

    static Refusal keyInUse(String key) {
        var message = "There is currently another in-progress request using this Idempotent Key (that probably means"
                + " you submitted twice, and the other request is still going through): " + key;
        return new Refusal(409, "idempotency_error", "idempotency_key_in_use", null, message, false);
    }

    static Refusal tooMany() {
        var message = "Request rate limit exceeded. Retry your request with exponential backoff.";
        return new Refusal(429, "invalid_request_error", "rate_limit", null, message, false);
    }

    static Refusal lockTimeout() {
        var message = "This object cannot be accessed right now because another API request is currently accessing it.";
        return new Refusal(409, "invalid_request_error", "lock_timeout", null, message, false);
    }

    static Refusal broken(boolean begun) {
        var message = "An error occurred with our connection to ourselves. Try the request again.";
        return new Refusal(500, "api_error", null, null, message, begun);
    }

    public String said() {
        return String.valueOf(getMessage());
    }

    int status() {
        return status;
    }

    boolean begun() {
        return begun;
    }

    ObjectNode inFirstApi() {
        var body = Json.empty();
        var error = body.putObject("error");
        if (code != null) {
            error.put("code", code).put("doc_url", "https://docs.stripe.com/error-codes/" + code.replace('_', '-'));
        }
        error.put("message", getMessage());
        if (param != null) {
            error.put("param", param);
        }
        error.put("type", type);
        return body;
    }

    ObjectNode inSecondApi() {
        var body = Json.empty();
        var error = body.putObject("error");
        error.put("code", status == 404 ? "not_found" : code == null ? type : code);
        error.put("message", getMessage());
        if (status == 429) {
            error.put("type", "rate_limit");
        }
        return body;
    }

    private static Refusal absent(int status, Kind kind, String id, String param) {
        var message = "No such " + kind.spoken() + ": '" + id + "'";
        return new Refusal(status, "invalid_request_error", "resource_missing", param, message, false);
    }
}
