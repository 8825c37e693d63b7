/// The people who look for a first real piece of work: profile, skills, class standing, curriculum vitae, consent.
///
/// A profile belongs to one account and is private; others see the card that comes with an application. Class standing
/// is
/// dated and never overwritten. A field counts as verified only when the institution says so: the e-mail domain of the
/// account proves the university, everything else is the student's own word. Nothing is shared with a university by
/// default.
@ApplicationModule(allowedDependencies = {"shared", "accounts", "universities"})
@NullMarked
package dev.foothold.students;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
