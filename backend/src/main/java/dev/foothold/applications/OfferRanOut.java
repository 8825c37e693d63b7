package dev.foothold.applications;

import dev.foothold.shared.Conflict;

/// The student answered an offer too late.
class OfferRanOut extends Conflict {

    OfferRanOut() {
        super(
                "offer-expired",
                "The offer has run out",
                "The offer was not accepted in time. The employer sees that and may offer again.");
    }
}
