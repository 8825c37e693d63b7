package dev.foothold.payments;

import dev.foothold.shared.Conflict;
import dev.foothold.shared.Money;

/// More was to be taken off what somebody owes than they owe.
class MoreThanOwed extends Conflict {

    /// @param beyond by how much it is too much
    MoreThanOwed(Money beyond) {
        super(
                "more-than-owed",
                "Less than that is owed",
                "It is %d.%02d %s more than is owed. Nothing was booked: take off less, or explain first what went out."
                        .formatted(beyond.minor() / 100, beyond.minor() % 100, beyond.currency()));
    }
}
