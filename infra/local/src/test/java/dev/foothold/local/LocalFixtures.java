package dev.foothold.local;

import java.nio.file.Path;

/// Settings and folders as a test run has them.
final class LocalFixtures {

    private LocalFixtures() {}

    static LocalSettings settings(Path directory) {
        return new LocalSettings(true, directory, false, false, false, false, LocalSettings.USUAL_DATABASE_MEMORY);
    }

    static LocalSettings settingsWithReset(Path directory) {
        return new LocalSettings(true, directory, false, true, false, false, LocalSettings.USUAL_DATABASE_MEMORY);
    }
}
