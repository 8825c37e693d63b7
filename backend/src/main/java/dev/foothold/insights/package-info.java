/// What a university sees of its students' way into paid work: the early-year funnel by class standing, against the
/// enrolled cohort, as figures, a finding in words and a CSV file.
///
/// It listens to everybody and keeps one row for each student, step and day in a table of its own. A step counts for
/// the
/// university and the class standing that the student had on that day. Figures are counts of persons and never names;
/// a count so small that it could give somebody away is withheld, and with it a second one from which the first could
/// be
/// worked out. Only career services of the university itself may look.
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
            "engagements",
            "reviews",
            "conversions"
        })
@NullMarked
package dev.foothold.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
