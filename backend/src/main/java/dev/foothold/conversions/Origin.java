package dev.foothold.conversions;

import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.students.StudentId;

/// The completed work that a conversion comes from.
///
/// @param eligible whether the student was graduating when it was completed
record Origin(EngagementId engagement, String projectTitle, EmployerId employer, StudentId student, boolean eligible) {}
