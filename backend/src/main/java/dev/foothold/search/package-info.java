/// Finding projects: the index in Elasticsearch, the search and suggestion endpoints, and the public pages with what
/// search engines read.
///
/// The index is a view that can be rebuilt from the projects' door at any time. Facts about projects become rows of an
/// outbox in the listener's transaction; a worker carries the projects' current state to Elasticsearch and gives each
/// write the row's number as version, so that an older state never replaces a newer one and nothing is lost while
/// Elasticsearch is away. Then searching answers from MySQL in a plain form and says so.
///
/// People save searches and hear of new projects: a due search is asked again, what was never told for it before is
/// noted and told as [dev.foothold.projects.ProjectsFound] in one transaction, and whoever writes mails on this floor
/// listens to that fact of a lower one. Students get recommendations from one request, with the reasons.
@ApplicationModule(allowedDependencies = {"shared", "accounts", "employers", "universities", "students", "projects", "applications", "reviews"})
@NullMarked
package dev.foothold.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
