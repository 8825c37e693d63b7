package dev.foothold.employers;

/// One open check of an employer with its result; there is no score.
///
/// @param name what is checked
/// @param passed the result
/// @param detail what was compared, in a sentence
public record CheckView(String name, boolean passed, String detail) {}
