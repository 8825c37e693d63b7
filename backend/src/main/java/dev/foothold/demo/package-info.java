/// Fills an empty installation with a year of life, so that there is something to look at.
///
/// Everything is played through the doors of the other modules, at the moment it happens in the story: the shared clock
/// and that of the Stripe stand-in travel along, and a day ends only when everybody has heard of what happened in it.
/// So every rule holds for the demo data as for any other. It happens once, in a database without people; until it is
/// over the application answers nobody but Stripe and health checks.
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
            "conversions",
            "sponsorships"
        })
@NullMarked
package dev.foothold.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
