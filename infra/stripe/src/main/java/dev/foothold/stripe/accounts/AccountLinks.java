package dev.foothold.stripe.accounts;

import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.ApiRequest;
import dev.foothold.stripe.http.Parameters;
import dev.foothold.stripe.http.Refusal;
import dev.foothold.stripe.http.Routes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Links to the onboarding page: for one person, for one visit, for ten minutes.
public final class AccountLinks {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST = 1_000;

    private final Holdings holdings;
    private final StandInClock clock;
    private final String base;

    public AccountLinks(Holdings holdings, StandInClock clock, String base) {
        this.holdings = holdings;
        this.clock = clock;
        this.base = base;
    }

    public void addTo(Routes routes) {
        routes.post("/v2/core/account_links", this::create, "account", "use_case");
    }

    public Optional<ObjectNode> find(String id) {
        return holdings.get(Kind.ACCOUNT_LINK, id);
    }

    public boolean isUsable(ObjectNode link) {
        return !Json.is(link, "_used") && clock.now().isBefore(Instant.parse(Json.sure(link, "expires_at")));
    }

    /// Where the person goes afterwards, and where a link that is no longer good sends them.
    public static String address(ObjectNode link, String which) {
        var useCase = link.path("use_case");
        return Json.sure(useCase.path(Json.sure(useCase, "type")), which);
    }

    public void put(ObjectNode link) {
        holdings.put(Kind.ACCOUNT_LINK, link);
    }

    private ObjectNode create(ApiRequest request) {
        var asked = request.parameters();
        var account = asked.required("account");
        if (holdings.get(Kind.ACCOUNT, account)
                .filter(found -> !Json.is(found, "closed") && !Json.is(found, "_deauthorized"))
                .isEmpty()) {
            throw Refusal.noSuchValue(Kind.ACCOUNT, account, "account");
        }
        var useCase = asked.below("use_case");
        var type = useCase.oneOf("type", null, "account_onboarding", "account_update");
        var details = useCase.below(type);
        if (!details.texts("configurations").contains("recipient")) {
            throw Refusal.missing("use_case[" + type + "][configurations]");
        }
        var id = Kind.ACCOUNT_LINK.newId();
        var link = Json.empty()
                .put("id", id)
                .put("object", "v2.core.account_link")
                .put("account", account)
                .put("created", time(Duration.ZERO))
                .put("expires_at", time(LIFE))
                .put("livemode", false)
                .put("url", base + "/setup/" + id);
        var shown = link.putObject("use_case").put("type", type).putObject(type);
        shown.putArray("configurations").add("recipient");
        shown.set("collection_options", collected(details.below("collection_options")));
        shown.put("refresh_url", details.url("refresh_url")).put("return_url", details.url("return_url"));
        put(link);
        holdings.keepNewest(Kind.ACCOUNT_LINK, MOST);
        // An account link has no id of its own at Stripe; ours is the end of its address.
        var answer = link.deepCopy();
        answer.remove("id");
        return answer;
    }

    private static ObjectNode collected(Parameters asked) {
        return Json.empty()
                .put("fields", asked.oneOf("fields", "currently_due", "currently_due", "eventually_due"))
                .put("future_requirements", asked.oneOf("future_requirements", "omit", "omit", "include"));
    }

    private String time(Duration later) {
        return clock.now().plus(later).truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
