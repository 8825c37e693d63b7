package dev.foothold.stripe.http;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Ids;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.StandInClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// The API of both versions: finds the route, answers once per idempotency key, refuses in Stripe's shape.
public final class Api {
    private final Holdings holdings;
    private final Rendering rendering;
    private final Routes routes;
    private final Faults faults;
    private final Cause cause;
    private final Idempotency idempotency;

    public Api(Holdings holdings, StandInClock clock, Rendering rendering, Routes routes, Faults faults, Cause cause) {
        this.holdings = holdings;
        this.rendering = rendering;
        this.routes = routes;
        this.faults = faults;
        this.cause = cause;
        this.idempotency = new Idempotency(holdings, clock);
    }

    Reply answer(WebRequest web) {
        var requestId = Ids.make("req_");
        var fault = faults.strike(web.method(), web.path());
        fault.filter(order -> order.fault().waitsBefore()).ifPresent(Api::pause);
        if (fault.filter(order -> order.fault().breaksBefore()).isPresent()) {
            return Reply.broken();
        }
        var reply = answerOrRefuse(web, requestId, fault.map(Faults.Order::fault));
        if (fault.filter(order -> order.fault().breaksAfter()).isPresent()) {
            fault.filter(order -> order.fault() == Fault.TIMEOUT_AFTER).ifPresent(Api::pause);
            return Reply.broken();
        }
        return reply;
    }

    private Reply answerOrRefuse(WebRequest web, String requestId, Optional<Fault> fault) {
        var version = Credentials.VERSION;
        try {
            Credentials.check(web);
            version = Credentials.version(web);
            fault.ifPresent(Api::refuse);
            return withHeaders(answer(web, requestId, fault.orElse(null)), requestId, version);
        } catch (Refusal refusal) {
            return withHeaders(said(web, refusal), requestId, version);
        }
    }

    private Reply answer(WebRequest web, String requestId, @Nullable Fault fault) {
        var found = routes.find(web.method(), web.path());
        var values = values(web);
        var account = holdings.change(() -> Credentials.account(web, holdings));
        var key = web.method().equals("POST") ? web.header("Idempotency-Key") : null;
        var parameters = Parameters.of(values);
        var request = new ApiRequest(requestId, web.path(), found.ids(), parameters, account, key);
        if (!account.equals(ApiRequest.PLATFORM) && !found.route().forAnyAccount()) {
            throw Refusal.invalid(null, "The stand-in keeps " + web.path() + " for the platform's own account only.");
        }
        parameters.allowOnly(found.route().parameters());
        if (key == null) {
            return holdings.change(() -> shown(run(found.route(), request, fault), fault));
        }
        var use = Idempotency.Use.of(request, key, fingerprint(web, account, values));
        return answerOnce(use, found.route(), request, web, fault);
    }

    private Reply answerOnce(
            Idempotency.Use use, Route route, ApiRequest request, WebRequest web, @Nullable Fault fault) {
        idempotency.begin(use);
        try {
            return holdings.change(() -> idempotency
                    .answerOf(use)
                    .map(kept -> kept.with(Map.of("Idempotent-Replayed", "true")))
                    .orElseGet(() -> runAndKeep(use, route, request, fault)));
        } catch (Refusal refusal) {
            if (refusal.begun() && !use.secondApi()) {
                holdings.change(() -> keep(use, said(web, refusal)));
            }
            throw refusal;
        } finally {
            idempotency.end(use);
        }
    }

    private Reply runAndKeep(Idempotency.Use use, Route route, ApiRequest request, @Nullable Fault fault) {
        var done = run(route, request, fault);
        var shown = shown(done, fault);
        // The first API repeats even an error; the second one, asked again, tells what it did without doing it twice.
        idempotency.keep(use, use.secondApi() ? done : shown);
        return shown;
    }

    // The work is done and stays done; only its answer is lost.
    private static Reply shown(Reply done, @Nullable Fault fault) {
        return fault == Fault.ERROR_500_AFTER
                ? Reply.json(500, Refusal.broken(true).inFirstApi())
                : done;
    }

    private Reply keep(Idempotency.Use use, Reply reply) {
        idempotency.keep(use, reply);
        return reply;
    }

    private Reply run(Route route, ApiRequest request, @Nullable Fault fault) {
        if (fault == Fault.ERROR_500_BEFORE) {
            throw Refusal.broken(true);
        }
        cause.is(request.requestId(), request.key());
        try {
            var object = route.answer().apply(request);
            return Reply.json(200, rendering.render(object, request.parameters().texts("expand")));
        } finally {
            cause.isNobody();
        }
    }

    private static void refuse(Fault fault) {
        if (fault == Fault.UNAUTHORIZED) {
            throw Refusal.unauthorized("Invalid API Key provided: ****");
        }
        if (fault == Fault.FORBIDDEN) {
            throw Refusal.notPermitted();
        }
        if (fault == Fault.TOO_MANY) {
            throw Refusal.tooMany();
        }
        if (fault == Fault.CONFLICT) {
            throw Refusal.lockTimeout();
        }
    }

    private static ObjectNode values(WebRequest web) {
        try {
            if (!web.method().equals("POST")) {
                return web.query();
            }
            if (!web.path().startsWith("/v2/")) {
                return FormBody.parse(web.body());
            }
            return web.body().isBlank() ? Json.empty() : Json.object(web.body());
        } catch (JacksonException | ClassCastException e) {
            throw Refusal.invalid(null, "invalid_json", "The body of the request is not a JSON object.");
        }
    }

    private static Reply said(WebRequest web, Refusal refusal) {
        var body = web.path().startsWith("/v2/") ? refusal.inSecondApi() : refusal.inFirstApi();
        return Reply.json(refusal.status(), body);
    }

    private static Reply withHeaders(Reply reply, String requestId, String version) {
        var headers = new HashMap<>(reply.headers());
        headers.put("Request-Id", requestId);
        headers.put("Stripe-Version", version);
        return reply.with(headers);
    }

    private static String fingerprint(WebRequest web, String account, ObjectNode values) {
        var text = web.method() + " " + web.path() + " " + account + " " + Json.sorted(values);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(Faults.Order order) {
        try {
            Thread.sleep(order.delayMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
