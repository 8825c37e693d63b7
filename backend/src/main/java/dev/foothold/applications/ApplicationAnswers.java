package dev.foothold.applications;

import dev.foothold.students.WorkSample;
import java.util.List;

/// What a student writes when applying.
///
/// @param answers one per question of the project, in its order
/// @param workSamples up to five links to earlier work
public record ApplicationAnswers(List<String> answers, List<WorkSample> workSamples) {}
