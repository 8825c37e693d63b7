package dev.foothold.engagements;

import dev.foothold.accounts.AccountId;
import dev.foothold.applications.ApplicationId;
import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.students.StudentId;

/// Who meets in an engagement, and where they come from.
///
/// @param payee the student's account, which is paid
record Parties(
        ApplicationId application,
        ProjectId project,
        EmployerId employer,
        AccountId supervisor,
        StudentId student,
        AccountId payee) {}
