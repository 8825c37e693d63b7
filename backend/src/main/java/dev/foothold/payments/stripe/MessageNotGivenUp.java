package dev.foothold.payments.stripe;

import dev.foothold.shared.Conflict;

/// There is nothing to repeat.
class MessageNotGivenUp extends Conflict {

    MessageNotGivenUp() {
        super(
                "message-not-given-up",
                "There is nothing to repeat",
                "This message was dealt with. Only one that was given up can be tried again.");
    }
}
