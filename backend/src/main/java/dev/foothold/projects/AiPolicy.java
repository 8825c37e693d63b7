package dev.foothold.projects;

/// Whether generative tools may be used for the work.
public enum AiPolicy {
    FORBIDDEN,
    ALLOWED_WITH_DISCLOSURE,
    EXPECTED
}
