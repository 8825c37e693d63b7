package dev.foothold.conversions;

import dev.foothold.shared.Conflict;

/// A hire can be tracked only from approved work.
class WorkNotCompleted extends Conflict {

    WorkNotCompleted() {
        super("not-completed", "The work is not approved yet", "Approve the work first; then say that you would hire.");
    }
}
