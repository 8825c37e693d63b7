/// The path from completed work to a hire, and the employer's tracker of it.
///
/// A conversion climbs one ladder, a step at a time, each step taken by the side that knows it: the supervisor would
/// hire, a recruiter sends the link to the open role, the student opens it and reports the application, the offer, the
/// acceptance and the start, the employer confirms. Dates never lie in the future and never run backwards. A student
/// sees nothing of it before there is a link. The rates follow NACE: only students who were graduating when they
/// completed the work are eligible; everybody else counts as pipeline progression and is shown apart. It costs nothing.
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
package dev.foothold.conversions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
