/// Wallets from which a university pays the first projects of local employers, by a rule of its own.
///
/// The rule says how many projects of one employer it pays for, up to which fee, where, and whether only those that are
/// open to first and second years. The employer chooses the sponsor on the way to the payment; rule, count and money
/// are looked at under one lock, so that the last money goes to one of those who want it. The money itself is kept,
/// held, paid out and given back by `payments`, under the same id. A university sees what its money did, by project:
/// no names of students, and the class standing only of its own who share more than counts with it.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "accounts",
            "employers",
            "universities",
            "students",
            "projects",
            "payments",
            "engagements",
            "conversions"
        })
@NullMarked
package dev.foothold.sponsorships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
