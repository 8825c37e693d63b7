package dev.foothold.load;

import java.util.UUID;

/// An employer made up from the demo's vocabulary.
record GeneratedEmployer(
        UUID id, String slug, String name, String city, String state, double latitude, double longitude) {

    /// The address of the person who supervises its projects.
    String supervisor() {
        return slug + "@load.example";
    }
}
