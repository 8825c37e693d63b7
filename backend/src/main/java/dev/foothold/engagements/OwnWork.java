package dev.foothold.engagements;

import dev.foothold.shared.NotPermitted;

/// Somebody wants to judge their own work.
class OwnWork extends NotPermitted {

    OwnWork() {
        super("Nobody reviews their own work. Ask another supervisor or the owner of the employer.");
    }
}
