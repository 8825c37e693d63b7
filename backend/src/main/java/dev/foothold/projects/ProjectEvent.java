package dev.foothold.projects;

import dev.foothold.employers.EmployerId;
import java.time.Instant;

/// What happened to a project.
public sealed interface ProjectEvent {

    /// The project it happened to.
    ProjectId project();

    /// When it happened.
    Instant at();

    /// Students can find it and apply.
    record Published(ProjectId project, EmployerId employer, Instant at) implements ProjectEvent {}

    /// Its terms are others.
    record Changed(ProjectId project, Instant at) implements ProjectEvent {}

    /// More or fewer positions are left than before; it is still as full or as open as it was.
    record SeatsMoved(ProjectId project, Instant at) implements ProjectEvent {}

    /// The last position was taken.
    record Filled(ProjectId project, Instant at) implements ProjectEvent {}

    /// A position of a full project became free again.
    record SeatReopened(ProjectId project, Instant at) implements ProjectEvent {}

    /// It is over for everybody who was not chosen.
    record Closed(ProjectId project, String reason, Instant at) implements ProjectEvent {}
}
