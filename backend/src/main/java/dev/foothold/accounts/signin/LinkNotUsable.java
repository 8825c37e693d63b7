package dev.foothold.accounts.signin;

import dev.foothold.shared.InvalidInput;

/// The mailed link was used already, is too old, or was never given out.
class LinkNotUsable extends InvalidInput {

    LinkNotUsable() {
        super("token", "This link was used already or is too old. Ask for a new one.");
    }
}
