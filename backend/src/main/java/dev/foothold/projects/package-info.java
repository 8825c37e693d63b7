/// What employers offer: a short, paid, professional piece of work with a named deliverable and a fixed fee.
///
/// The terms of a project keep every rule from its first draft on, save one: pay below the floor needs an operator.
/// Only a verified employer publishes. Seats are taken one by one, never more than there are positions; the last one
/// fills
/// the project. What a student earns (fee, pay per hour, platform fee, net) is computed here and nowhere else.
@ApplicationModule(allowedDependencies = {"shared", "accounts", "employers", "universities"})
@NullMarked
package dev.foothold.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
