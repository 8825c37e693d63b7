package dev.foothold.projects;

/// What a row of an import asks for.
///
/// @param publish whether students shall find it at once
record ImportedProject(ProjectTerms terms, boolean publish) {}
