package dev.foothold.stripe.http;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/// The first answer for a key is the answer for ever, as long as Stripe remembers it.
final class Idempotency {
    private static final Duration FIRST_API = Duration.ofHours(24);
    private static final Duration SECOND_API = Duration.ofDays(30);
    private static final int MOST = 5_000;
    private static final int LONGEST_KEY = 255;

    private final Holdings holdings;
    private final StandInClock clock;
    private final Set<String> inProgress = ConcurrentHashMap.newKeySet();

    Idempotency(Holdings holdings, StandInClock clock) {
        this.holdings = holdings;
        this.clock = clock;
    }

    /// A key in use: who asks with which request.
    record Use(String id, String key, String fingerprint, boolean secondApi) {
        static Use of(ApiRequest request, String key, String fingerprint) {
            if (key.length() > LONGEST_KEY) {
                throw Refusal.invalid("idempotency_key", "Keys for idempotent requests have at most 255 characters.");
            }
            var secondApi = request.path().startsWith("/v2/");
            var id = "answer:" + (secondApi ? "v2:" : "v1:") + request.account() + ":" + key;
            return new Use(id, key, fingerprint, secondApi);
        }
    }

    void begin(Use use) {
        if (!inProgress.add(use.id())) {
            throw Refusal.keyInUse(use.key());
        }
    }

    void end(Use use) {
        inProgress.remove(use.id());
    }

    Optional<Reply> answerOf(Use use) {
        var kept = holdings.get(Kind.KEPT_ANSWER, use.id()).filter(answer -> remembered(answer, use));
        kept.ifPresent(answer -> check(answer, use));
        return kept.map(answer -> Reply.json((int) Json.number(answer, "status"), Json.sure(answer, "body")));
    }

    void keep(Use use, Reply reply) {
        holdings.put(
                Kind.KEPT_ANSWER,
                Json.empty()
                        .put("id", use.id())
                        .put("fingerprint", use.fingerprint())
                        .put("status", reply.status())
                        .put("body", reply.body())
                        .put("at", clock.seconds()));
        holdings.keepNewest(Kind.KEPT_ANSWER, MOST);
    }

    private boolean remembered(ObjectNode answer, Use use) {
        var memory = use.secondApi() ? SECOND_API : FIRST_API;
        return Json.number(answer, "at") + memory.toSeconds() > clock.seconds();
    }

    private static void check(ObjectNode answer, Use use) {
        if (!use.fingerprint().equals(Json.text(answer, "fingerprint"))) {
            throw Refusal.keyReused(use.key());
        }
    }
}
