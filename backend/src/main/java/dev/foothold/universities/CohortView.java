package dev.foothold.universities;

/// How many are enrolled with one class standing in one academic year.
///
/// @param term the academic year, such as `2026-27`
public record CohortView(ClassStanding classStanding, String term, int enrolled) {}
