package dev.foothold.projects;

import dev.foothold.shared.Conflict;

/// The state of the project does not allow the step.
class ProjectStepNotPossible extends Conflict {

    ProjectStepNotPossible(ProjectStatus status, String step, String wayOut) {
        super(
                "step-not-possible",
                "Not possible now",
                "A project that is " + status + " cannot become or be " + step + ". " + wayOut);
    }
}
