package dev.foothold.students;

/// Something a student made that can be looked at.
///
/// @param url an https address
public record WorkSample(String title, String url) {}
