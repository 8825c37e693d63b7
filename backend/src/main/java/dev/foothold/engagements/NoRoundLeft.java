package dev.foothold.engagements;

import dev.foothold.shared.Conflict;

/// The included rounds of changes are used up.
class NoRoundLeft extends Conflict {

    NoRoundLeft() {
        super(
                "no-round-left",
                "No round of changes is left",
                "The agreement includes one round of changes and it was used. Approve the work, or talk to the"
                        + " student.");
    }
}
