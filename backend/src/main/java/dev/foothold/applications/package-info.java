/// A student's bid for a project, from the first draft of an answer to the accepted offer or an honest decline.
///
/// A student applies once per project. Whoever has applied hears something of substance at least every seven days: the
/// week clock counts from the last word, both sides see it, and an overdue word is a fact of its own. A decline carries
/// a reason and a next step. An acceptance takes a seat of the project in the same transaction, so that a position is
/// never given twice.
@ApplicationModule(allowedDependencies = {"shared", "accounts", "employers", "universities", "students", "projects"})
@NullMarked
package dev.foothold.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
