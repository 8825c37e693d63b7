package dev.foothold.stripe.holdings;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// What falls due by the clock: sessions expire, debits settle, payouts leave and arrive.
public final class Agenda {
    private static final int AT_ONCE = 500;

    private final Holdings holdings;
    private final StandInClock clock;
    private final Map<String, Consumer<String>> actions = new HashMap<>();

    public Agenda(Holdings holdings, StandInClock clock) {
        this.holdings = holdings;
        this.clock = clock;
    }

    public void on(String action, Consumer<String> what) {
        actions.put(action, what);
    }

    public void at(long seconds, String action, String subject) {
        holdings.put(
                Kind.APPOINTMENT,
                Json.empty()
                        .put("id", "appointment:" + action + ":" + subject + ":" + seconds)
                        .put("at", seconds)
                        .put("action", action)
                        .put("subject", subject));
    }

    /// Does all that is due, in the order of time, each dated with its own moment.
    public void keep() {
        boolean more;
        do {
            more = holdings.change(this::keepSome);
        } while (more);
    }

    private boolean keepSome() {
        var due = due();
        due.forEach(this::keep);
        return !due.isEmpty();
    }

    private List<ObjectNode> due() {
        var now = clock.seconds();
        return holdings.oldestFirst(Kind.APPOINTMENT)
                .filter(appointment -> Json.number(appointment, "at") <= now)
                .sorted(Comparator.comparingLong(appointment -> Json.number(appointment, "at")))
                .limit(AT_ONCE)
                .toList();
    }

    private void keep(ObjectNode appointment) {
        holdings.drop(Kind.APPOINTMENT, Json.sure(appointment, "id"));
        var action = actions.get(Json.sure(appointment, "action"));
        if (action == null) {
            return;
        }
        var moment = Instant.ofEpochSecond(Json.number(appointment, "at"));
        clock.at(moment, () -> action.accept(Json.sure(appointment, "subject")));
    }
}
