package dev.foothold.load;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// A project made up from the demo's vocabulary.
///
/// @param key eight digits by which its employer knows it; no two are alike
/// @param deliverables a list of objects, each with a title and its criteria
/// @param days when it was published, when it begins and until when one can apply, in days from today
/// @param standings the class standings that may apply; empty means anyone
record GeneratedProject(
        String key,
        GeneratedEmployer employer,
        String title,
        String outcome,
        String description,
        JsonNode deliverables,
        List<String> skills,
        String category,
        int hours,
        long feeCents,
        int positions,
        Days days,
        String mode,
        List<String> standings) {

    /// @param starts after the last day to apply
    record Days(int published, int applyBy, int starts, int ends) {}
}
