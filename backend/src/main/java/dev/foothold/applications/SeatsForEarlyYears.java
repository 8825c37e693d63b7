package dev.foothold.applications;

import dev.foothold.shared.Conflict;

/// The positions that are left are kept for first- and second-year students.
class SeatsForEarlyYears extends Conflict {

    SeatsForEarlyYears() {
        super(
                "seats-for-early-years",
                "The remaining positions are kept",
                "You kept the remaining positions for first- and second-year students. Offer them to one of these.");
    }
}
