package dev.foothold.projects;

import dev.foothold.shared.Conflict;

/// Only a verified employer meets students.
class EmployerNotVerified extends Conflict {

    EmployerNotVerified() {
        super(
                "employer-not-verified",
                "Your employer is not verified",
                "The draft is kept. You can publish it as soon as an operator has verified your employer.");
    }
}
