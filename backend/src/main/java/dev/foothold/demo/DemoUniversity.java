package dev.foothold.demo;

import dev.foothold.universities.UniversityView;
import java.util.Map;
import java.util.UUID;

/// A university in the story.
///
/// @param programmes by name
record DemoUniversity(Script.UniversityPart part, UniversityView view, Map<String, UUID> programmes) {}
