package dev.foothold.demo;

import dev.foothold.accounts.AccountId;
import dev.foothold.universities.UniversityView;
import java.util.Map;
import java.util.UUID;

/// A university in the story.
///
/// @param head works in its career services
/// @param programmes by name
record DemoUniversity(Script.UniversityPart part, UniversityView view, AccountId head, Map<String, UUID> programmes) {}
