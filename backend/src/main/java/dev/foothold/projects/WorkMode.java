package dev.foothold.projects;

/// Where the work is done.
public enum WorkMode {
    REMOTE,
    HYBRID,
    ON_SITE
}
