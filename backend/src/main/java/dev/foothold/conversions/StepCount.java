package dev.foothold.conversions;

/// How many conversions stand at a step.
record StepCount(ConversionStep step, long count) {}
