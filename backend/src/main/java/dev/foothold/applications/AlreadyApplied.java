package dev.foothold.applications;

import dev.foothold.shared.Conflict;

/// One application per student and project.
class AlreadyApplied extends Conflict {

    AlreadyApplied() {
        super(
                "already-applied",
                "You have applied before",
                "You can apply to a project once. Open your application to see where it stands.");
    }
}
