package dev.foothold.applications;

import dev.foothold.shared.Conflict;

/// The project is open, but not for this student.
class NotEligible extends Conflict {

    NotEligible(String detail) {
        super("not-eligible", "This project is for others", detail);
    }
}
