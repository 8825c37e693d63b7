package dev.foothold.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDirectoryTest {

    @TempDir
    private Path folder;

    @Test
    void startsAnewWithoutTouchingWhatIsNotOurs() throws IOException {
        Files.createDirectories(folder.resolve("mail"));
        Files.writeString(folder.resolve("mail").resolve("1.eml"), "old");
        Files.writeString(folder.resolve("thesis.txt"), "not ours");

        try (var directory = LocalDirectory.open(LocalFixtures.settingsWithReset(folder))) {
            assertThat(directory.folder("mail")).isEmptyDirectory();
            assertThat(folder.resolve("thesis.txt")).exists();
        }
    }

    @Test
    void waitsForTheProcessesOfTheLastStart() throws IOException, InterruptedException {
        var old = new ProcessBuilder("sleep", "2").start();
        var files = Files.createDirectories(folder.resolve("stripe"));
        LeftOvers.remember(files, old.toHandle());

        try (var directory = LocalDirectory.open(LocalFixtures.settings(folder))) {
            assertThat(old.waitFor(1, TimeUnit.MILLISECONDS)).isTrue();
            assertThat(directory.path().resolve("stripe").resolve("processes")).doesNotExist();
        }
    }

    @Test
    void leavesAloneWhoCameToTheNumberOfAnOldProcess() throws IOException {
        var files = Files.createDirectories(folder.resolve("stripe"));
        var ourselves = ProcessHandle.current().pid();
        Files.writeString(files.resolve("processes"), ourselves + " 1000000000000\n");

        try (var directory = LocalDirectory.open(LocalFixtures.settings(folder))) {
            assertThat(ProcessHandle.current().isAlive()).isTrue();
            assertThat(directory.path().resolve("stripe").resolve("processes")).doesNotExist();
        }
    }
}
