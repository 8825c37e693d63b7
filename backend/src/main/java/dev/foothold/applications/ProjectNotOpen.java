package dev.foothold.applications;

import dev.foothold.shared.Conflict;

/// Nobody can apply to the project any more.
class ProjectNotOpen extends Conflict {

    ProjectNotOpen() {
        super(
                "project-not-open",
                "This project takes no more applications",
                "It is filled, closed or past its last day to apply. Look for similar open projects.");
    }
}
