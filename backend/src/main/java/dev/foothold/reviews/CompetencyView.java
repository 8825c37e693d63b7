package dev.foothold.reviews;

import java.util.List;

/// One competency that a supervisor may have observed.
///
/// @param key the stable word for it
/// @param label what people read
/// @param description what it means at work
/// @param anchors a behaviour for each of the marks 1 to 4
public record CompetencyView(String key, String label, String description, List<String> anchors) {}
