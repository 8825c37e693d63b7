package dev.foothold.shared;

/// What is wrong with one field of the input.
///
/// @param field the path of the field, such as `terms.fee`
/// @param message a sentence that tells the way out
public record FieldError(String field, String message) {}
