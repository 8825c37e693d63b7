/// One student doing one project: from the accepted offer to approved and paid work.
///
/// Work starts only when both sides have signed the agreement, the money is held and somebody has kicked off. The
/// terms are frozen when the engagement opens; the hash of the agreement proves what was signed. One round of changes
/// is included and names the criterion that is not met. A review that stays away beyond the window approves by itself,
/// and nobody approves their own work. What the approval or a cancellation means in money is told to payments in the
/// same transaction.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "accounts",
            "employers",
            "universities",
            "students",
            "projects",
            "applications",
            "payments"
        })
@NullMarked
package dev.foothold.engagements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
