package dev.foothold.applications;

import dev.foothold.projects.ProjectId;
import java.util.List;

/// All applicants of one project, in columns in the order of the steps.
///
/// @param overdue how many have waited longer than the limit
/// @param dueSoon how many reach the limit within two days
public record BoardView(
        ProjectId project,
        String projectTitle,
        int positionsLeft,
        List<BoardColumn> columns,
        int overdue,
        int dueSoon) {

    /// The applicants that stand at one step.
    ///
    /// @param count all of them
    /// @param cards the first hundred, longest waiting first
    public record BoardColumn(ApplicationStatus status, int count, List<ApplicantCard> cards) {}
}
