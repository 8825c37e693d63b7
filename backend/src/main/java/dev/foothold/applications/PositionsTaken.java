package dev.foothold.applications;

import dev.foothold.shared.Conflict;

/// There is no seat left on the project.
class PositionsTaken extends Conflict {

    private PositionsTaken(String detail) {
        super("positions-taken", "All positions are taken", detail);
    }

    static PositionsTaken beforeYouAccepted() {
        return new PositionsTaken(
                "Somebody else took the last position just before you. Nothing was signed; your other applications are"
                        + " untouched, and your application shows open projects that fit.");
    }

    static PositionsTaken beforeTheOffer() {
        return new PositionsTaken("Every position of this project is taken, so there is none left to offer.");
    }
}
