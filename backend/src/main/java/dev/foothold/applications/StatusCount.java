package dev.foothold.applications;

/// How many applications stand at one step, and how many of them have waited past the warning and past the limit.
record StatusCount(ApplicationStatus status, long all, long pastWarning, long pastLimit) {}
