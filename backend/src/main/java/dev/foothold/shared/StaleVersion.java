package dev.foothold.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Somebody else changed the thing after it was read.
public class StaleVersion extends Problem {

    /// Refuses with the way out.
    public StaleVersion() {
        super(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                "Somebody was faster",
                "This changed since you opened it. Load it again and repeat your change.");
    }

    /// Throws when a version is asked for and it is not the current one.
    ///
    /// @param expected the version that the caller read, or null when it does not matter
    /// @param current the version that is stored now
    public static void check(@Nullable Long expected, long current) {
        if (expected != null && expected != current) {
            throw new StaleVersion();
        }
    }
}
