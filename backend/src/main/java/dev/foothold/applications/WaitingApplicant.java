package dev.foothold.applications;

import dev.foothold.projects.ProjectId;

/// Somebody who waits for a word from an employer, on whichever project.
public record WaitingApplicant(ApplicantCard card, ProjectId project, String projectTitle, String projectSlug) {}
