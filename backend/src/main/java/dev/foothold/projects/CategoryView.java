package dev.foothold.projects;

/// A field of work.
///
/// @param key stands in addresses and terms
public record CategoryView(String key, String name, String description) {}
