package dev.foothold.load;

/// An employer made up from the demo's vocabulary.
record GeneratedEmployer(
        byte[] id, String slug, String name, String city, String state, double latitude, double longitude) {}
