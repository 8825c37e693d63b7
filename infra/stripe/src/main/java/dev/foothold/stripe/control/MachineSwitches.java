package dev.foothold.stripe.control;

import dev.foothold.stripe.holdings.Agenda;
import dev.foothold.stripe.holdings.Holdings;
import dev.foothold.stripe.holdings.Json;
import dev.foothold.stripe.holdings.Kind;
import dev.foothold.stripe.holdings.StandInClock;
import dev.foothold.stripe.http.Fault;
import dev.foothold.stripe.http.Faults;
import dev.foothold.stripe.http.Parameters;
import dev.foothold.stripe.http.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Switches of the machine itself: the clock, the faults, what is held, and starting anew.
public final class MachineSwitches {
    private static final Set<Kind> STAYS = Set.of(Kind.ENDPOINT);
    private static final long USUAL_TIMEOUT_MILLIS = 60_000;

    private final Holdings holdings;
    private final StandInClock clock;
    private final Agenda agenda;
    private final Faults faults;

    public MachineSwitches(Holdings holdings, StandInClock clock, Agenda agenda, Faults faults) {
        this.holdings = holdings;
        this.clock = clock;
        this.agenda = agenda;
        this.faults = faults;
    }

    public void addTo(Control control) {
        control.get("clock", (id, asked) -> time());
        control.post("clock", (id, asked) -> moveClock(asked));
        control.get("faults", (id, asked) -> openFaults());
        control.post("faults", (id, asked) -> orderFault(asked));
        control.post("faults/clear", (id, asked) -> clearFaults());
        control.get("objects", (id, asked) -> objects(asked));
        control.post("reset", (id, asked) -> reset());
    }

    private ObjectNode time() {
        return holdings.change(() -> Json.empty()
                .put("now", clock.now().toString())
                .put("offset_millis", clock.offset().toMillis()));
    }

    /// `now` is a moment or nothing for the real time; `advance` is a number of seconds.
    private ObjectNode moveClock(Parameters asked) {
        holdings.change(() -> {
            var seconds = asked.optionalNumber("advance");
            clock.moveTo(seconds == null ? moment(asked) : clock.now().plusSeconds(seconds));
            return true;
        });
        agenda.keep();
        return time();
    }

    private static @Nullable Instant moment(Parameters asked) {
        var now = asked.optional("now");
        if (now == null) {
            return null;
        }
        try {
            return now.matches("-?\\d+") ? Instant.ofEpochSecond(Long.parseLong(now)) : Instant.parse(now);
        } catch (DateTimeException | NumberFormatException e) {
            throw Refusal.invalid("now", "Not a moment: " + now + ". Give seconds since 1970 or 2026-11-22T06:15:00Z.");
        }
    }

    private ObjectNode openFaults() {
        var list = Json.empty();
        var open = list.putArray("data");
        faults.open()
                .forEach(order -> open.addObject()
                        .put("match", order.match())
                        .put("kind", order.fault().word())
                        .put("times", order.times())
                        .put("delayMs", order.delayMillis()));
        return list;
    }

    private ObjectNode orderFault(Parameters asked) {
        var kind = asked.required("kind");
        var fault = Fault.called(kind).orElseThrow(() -> Refusal.invalid("kind", "Unknown kind of fault: " + kind));
        var timesOut = fault == Fault.TIMEOUT_BEFORE || fault == Fault.TIMEOUT_AFTER;
        var times = asked.amountOr("times", 1);
        var delay = asked.numberOr("delayMs", timesOut ? USUAL_TIMEOUT_MILLIS : 0);
        if (delay < 0 || delay > 10 * USUAL_TIMEOUT_MILLIS) {
            throw Refusal.invalid("delayMs", "delayMs must be between 0 and " + 10 * USUAL_TIMEOUT_MILLIS + ".");
        }
        faults.order(new Faults.Order(asked.required("match"), fault, (int) times, delay));
        return openFaults();
    }

    private ObjectNode clearFaults() {
        faults.clear();
        return openFaults();
    }

    private ObjectNode objects(Parameters asked) {
        var word = asked.required("type");
        var kind = Kind.called(word).orElseThrow(() -> Refusal.invalid("type", "Unknown type: " + word));
        var limit = Math.clamp(asked.numberOr("limit", 100), 1, 1_000);
        return holdings.change(() -> {
            var list = Json.empty().put("count", holdings.count(kind));
            list.set("data", Json.array(holdings.newestFirst(kind).limit(limit).toList()));
            return list;
        });
    }

    // The targets of webhooks stay: whoever listens goes on listening.
    private ObjectNode reset() {
        faults.clear();
        return holdings.change(() -> {
            for (var kind : Kind.values()) {
                if (!STAYS.contains(kind)) {
                    holdings.clear(kind);
                }
            }
            return Json.empty().put("reset", true);
        });
    }
}
