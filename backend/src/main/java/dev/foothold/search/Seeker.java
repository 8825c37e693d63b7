package dev.foothold.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of the student who searches, as far as it can fit a project.
///
/// @param interests keys of categories
/// @param standing the class standing by name
/// @param university the university's id, where there is one
record Seeker(
        List<String> skills,
        List<String> interests,
        String standing,
        @Nullable String university) {}
