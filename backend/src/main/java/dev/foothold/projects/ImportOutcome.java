package dev.foothold.projects;

/// What comes of a row: first what would come of it, then what did.
enum ImportOutcome {
    WAITING,
    NEW,
    CHANGES,
    SAME,
    WRONG,
    CREATED,
    CHANGED
}
