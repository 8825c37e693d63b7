package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// What was asked to be taken back is decided already.
class ReversalOver extends Conflict {

    ReversalOver(ReversalStatus status) {
        super(
                "reversal-over",
                "This is decided already",
                switch (status) {
                    case DECLINED ->
                        "Another operator declined it, and nothing moved. Ask anew if it should be taken back.";
                    case WITHDRAWN -> "Who asked withdrew it, and nothing moved. Ask anew if it should be taken back.";
                    default -> "Another operator agreed, and Stripe was asked. Load the page anew to see how it ends.";
                });
    }
}
