package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// Only who asked for it may withdraw it.
class NotAskedByYou extends Conflict {

    NotAskedByYou() {
        super("not-asked-by-you", "Another operator asked for this", "You may decline it instead, and say why.");
    }
}
