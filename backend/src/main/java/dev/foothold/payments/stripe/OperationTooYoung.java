package dev.foothold.payments.stripe;

import dev.foothold.shared.Conflict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A write in doubt is looked up and sent again by itself first.
class OperationTooYoung extends Conflict {

    OperationTooYoung(Instant from) {
        super(
                "operation-too-young",
                "It is too early to decide",
                "It is looked up and sent again by itself until %s; if it is still in doubt then, decide."
                        .formatted(from.truncatedTo(ChronoUnit.SECONDS)));
    }
}
