package dev.foothold.projects;

import java.time.Instant;

/// The address of a project that is open, and when it last changed.
public record OpenProject(String slug, Instant changedAt) {}
