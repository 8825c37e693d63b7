/// What the supervisor and the student say of each other after an engagement.
///
/// Double blind: each side sees only its own words until both are in, or until fourteen days have passed since the work
/// was approved. Until then a review may be written again; from then on it stands. The competencies are data: a
/// versioned framework, by default NACE's eight.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "accounts",
            "employers",
            "universities",
            "students",
            "projects",
            "applications",
            "payments",
            "engagements"
        })
@NullMarked
package dev.foothold.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
