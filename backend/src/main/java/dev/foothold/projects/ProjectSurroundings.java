package dev.foothold.projects;

import java.time.Instant;

/// What lies around a project and is shown with it.
///
/// @param moment when somebody looks
record ProjectSurroundings(String supervisorName, String categoryName, Instant moment) {}
