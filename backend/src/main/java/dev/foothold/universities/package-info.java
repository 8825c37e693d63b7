/// The universities that take part: their e-mail domains, programmes, staff and enrolment counts.
///
/// A domain belongs to one university; it is how a student's university is known. Enrolment is counted by class
/// standing
/// and academic year and is what every share of a cohort is computed from. Staff see their own university only.
@ApplicationModule(allowedDependencies = {"shared", "accounts"})
@NullMarked
package dev.foothold.universities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
