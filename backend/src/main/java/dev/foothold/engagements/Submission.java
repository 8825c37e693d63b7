package dev.foothold.engagements;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a student hands in.
///
/// @param note what it is and what to look at
/// @param aiUse what was done with AI tools, if the student used any
/// @param files files that were uploaded to this engagement before
/// @param links addresses of work that lies elsewhere
public record Submission(String note, @Nullable String aiUse, List<UUID> files, List<String> links) {}
