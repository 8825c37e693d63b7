package dev.foothold.universities;

import java.time.Instant;

/// What happened to a university.
public sealed interface UniversityEvent {

    /// It takes part from now on.
    record Joined(UniversityId university, Instant at) implements UniversityEvent {}
}
