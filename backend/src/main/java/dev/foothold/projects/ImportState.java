package dev.foothold.projects;

/// Where an import stands.
///
/// ```
/// CHECKING -> CHECKED -> RUNNING -> DONE
/// ```
enum ImportState {
    CHECKING,
    CHECKED,
    RUNNING,
    DONE
}
