package dev.foothold.load;

import java.util.List;

/// A project made up from the demo's vocabulary.
///
/// @param key the eight digits by which addresses find it; no two are alike
/// @param days when it was published, when it begins and until when one can apply, in days from today
/// @param standings the class standings that may apply; empty means anyone
record GeneratedProject(
        byte[] id,
        String key,
        GeneratedEmployer employer,
        String title,
        String outcome,
        String description,
        String deliverables,
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
