package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// What was asked to be moved by hand is decided already.
class ManualMoveOver extends Conflict {

    ManualMoveOver(ManualMoveStatus status) {
        super(
                "manual-move-over",
                "This is decided already",
                switch (status) {
                    case DECLINED -> "Another operator declined it, and nothing moved. Ask anew if it should be done.";
                    case WITHDRAWN -> "Who asked withdrew it, and nothing moved. Ask anew if it should be done.";
                    case AGREED -> "Another operator agreed, and it is done. Load the page anew to see it.";
                    case ASKED -> throw new IllegalArgumentException("It is open");
                });
    }
}
