package dev.foothold.employers;

import java.time.Instant;

/// What happened to an employer.
public sealed interface EmployerEvent {

    /// The employer it happened to.
    EmployerId employer();

    /// When it happened.
    Instant at();

    /// Somebody signed the employer up; it waits to be looked at.
    record Registered(EmployerId employer, Instant at) implements EmployerEvent {}

    /// An operator found it to be who it says.
    record Verified(EmployerId employer, Instant at) implements EmployerEvent {}

    /// An operator keeps it from meeting students.
    record Suspended(EmployerId employer, String reason, Instant at) implements EmployerEvent {}

    /// It tells something else about itself.
    record Changed(EmployerId employer, Instant at) implements EmployerEvent {}
}
