package dev.foothold.applications;

/// How many applications a project has, drafts left out.
///
/// @param all ever made
/// @param undecided those that still wait for a decision
/// @param overdue those that have waited longer than the limit
public record ApplicationCounts(int all, int undecided, int overdue) {}
