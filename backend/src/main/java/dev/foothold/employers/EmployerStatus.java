package dev.foothold.employers;

import java.util.Set;

/// Whether an employer may meet students.
///
/// ```
/// PENDING <-> VERIFIED
///    |           |  ^
///    '-----------+--|--> SUSPENDED
///                   '________|
/// ```
public enum EmployerStatus {
    PENDING,
    VERIFIED,
    SUSPENDED;

    boolean leadsTo(EmployerStatus next) {
        return successors().contains(next);
    }

    private Set<EmployerStatus> successors() {
        return switch (this) {
            case PENDING -> Set.of(VERIFIED, SUSPENDED);
            case VERIFIED -> Set.of(PENDING, SUSPENDED);
            case SUSPENDED -> Set.of(VERIFIED);
        };
    }
}
