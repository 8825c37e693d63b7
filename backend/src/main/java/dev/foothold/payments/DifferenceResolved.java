package dev.foothold.payments;

import dev.foothold.shared.Conflict;

/// A difference that is resolved stays so; when it is there again, it is found again.
class DifferenceResolved extends Conflict {

    DifferenceResolved() {
        super("difference-resolved", "This is resolved already", "Somebody resolved this difference before.");
    }
}
