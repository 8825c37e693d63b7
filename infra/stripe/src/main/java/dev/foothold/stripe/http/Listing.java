package dev.foothold.stripe.http;

import dev.foothold.stripe.holdings.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One page of a list, newest first, with Stripe's cursors.
public final class Listing {
    private Listing() {}

    public static ObjectNode page(ApiRequest request, Stream<ObjectNode> newestFirst) {
        var asked = request.parameters();
        var limit = limit(asked);
        var created = created(asked);
        var all = newestFirst.filter(object -> created.test(Json.number(object, "created")));
        var before = asked.optional("ending_before");
        var found = before != null ? before(all, before, limit) : after(all, asked.optional("starting_after"), limit);
        var more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        var page = before == null ? shown : shown.reversed();
        return list(request.path(), page).put("has_more", more);
    }

    public static ObjectNode list(String url, List<ObjectNode> objects) {
        var list = Json.empty().put("object", "list");
        list.set("data", Json.array(objects));
        return list.put("has_more", false).put("url", url);
    }

    private static List<ObjectNode> after(Stream<ObjectNode> all, @Nullable String cursor, int limit) {
        if (cursor == null) {
            return all.limit(limit + 1L).toList();
        }
        return all.dropWhile(object -> !isAt(object, cursor))
                .skip(1)
                .limit(limit + 1L)
                .toList();
    }

    private static List<ObjectNode> before(Stream<ObjectNode> all, String cursor, int limit) {
        var newer =
                new ArrayList<>(all.takeWhile(object -> !isAt(object, cursor)).toList());
        Collections.reverse(newer);
        return newer.stream().limit(limit + 1L).toList();
    }

    private static boolean isAt(ObjectNode object, String cursor) {
        return cursor.equals(Json.text(object, "id"));
    }

    private static int limit(Parameters asked) {
        var limit = asked.numberOr("limit", 10);
        if (limit < 1 || limit > 100) {
            throw Refusal.invalid("limit", "parameter_invalid_integer", "Limit must be between 1 and 100.");
        }
        return (int) limit;
    }

    // read once, not for each of what may be a hundred thousand objects
    private static LongPredicate created(Parameters asked) {
        var exact = asked.has("created") ? plain(asked) : null;
        if (exact != null) {
            return created -> created == exact;
        }
        var range = asked.below("created");
        return bound(range.optionalNumber("gte"), (created, bound) -> created >= bound)
                .and(bound(range.optionalNumber("gt"), (created, bound) -> created > bound))
                .and(bound(range.optionalNumber("lte"), (created, bound) -> created <= bound))
                .and(bound(range.optionalNumber("lt"), (created, bound) -> created < bound));
    }

    private static @Nullable Long plain(Parameters asked) {
        return asked.isHash("created") ? null : asked.optionalNumber("created");
    }

    private interface Order {
        boolean holds(long created, long bound);
    }

    private static LongPredicate bound(@Nullable Long bound, Order order) {
        return bound == null ? created -> true : created -> order.holds(created, bound);
    }
}
