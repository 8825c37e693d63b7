/// Finding projects: the index in Elasticsearch, the search and suggestion endpoints, and the public pages with what
/// search engines read.
///
/// The index is a view that can be rebuilt from the projects' door at any time. A changed project becomes a row of an
/// outbox in the transaction of the change; a worker draws a version, reads the projects' current state from their door
/// and writes it to Elasticsearch under that version, so that an older state never replaces a newer one and nothing is
/// lost while Elasticsearch is away. A rebuild fills a second index in the same way while changes go to both. Checks
/// compare counts and checksums with the database. While Elasticsearch is away searching answers from MySQL in a plain
/// form and says so.
///
/// People save searches and hear of new projects: a due search is asked again, what was never told to its owner before
/// is noted and told as [dev.foothold.projects.NewProjectsFound] in one transaction, and whoever writes mails on this
/// floor listens to that fact of a lower one. Students get recommendations from one request, with the reasons.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "accounts",
            "employers",
            "universities",
            "students",
            "projects",
            "applications",
            "reviews"
        })
@NullMarked
package dev.foothold.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
