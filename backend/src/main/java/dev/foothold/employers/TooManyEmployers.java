package dev.foothold.employers;

import dev.foothold.shared.Conflict;

/// One person already acts for as many organisations as one may.
class TooManyEmployers extends Conflict {

    TooManyEmployers(int most) {
        super(
                "too-many-employers",
                "No further employer",
                "One account belongs to at most " + most + " organisations. Leave one, or ask the operator.");
    }
}
