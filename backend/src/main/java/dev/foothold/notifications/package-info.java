/// Tells people what concerns them: a list in the application and a mail for each.
///
/// It listens to the facts of every floor and keeps one row for each fact and recipient, so that a fact that arrives
/// twice is told once. The row is the outbox too: after the transaction a worker sends the mail, tries again for a
/// bounded time when the mail server is away, and lets go of news that are days old. A mail with a one-time link is
/// never
/// shown in the list, and the link is forgotten as soon as the mail has left. Mails that a person asked for can be
/// ended
/// with one click (RFC 8058): whoever tells the fact says at which page.
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
package dev.foothold.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
