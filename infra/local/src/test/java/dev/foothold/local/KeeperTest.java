package dev.foothold.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {

    @TempDir
    private Path folder;

    @Test
    void endsItsServerInGoodOrderWhenTheParentIsGone() throws IOException, InterruptedException {
        var script = "trap 'echo goodbye > last-words; exit 0' TERM; while true; do sleep 0.1; done";
        var child = ChildProcess.kept("A server", folder, List.of("sh", "-c", script));
        await(folder.resolve("processes"), 2);

        child.close();

        assertThat(child.isAlive()).isFalse();
        assertThat(folder.resolve("last-words")).hasContent("goodbye");
    }

    private static void await(Path file, int lines) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(10));
        while (!Files.exists(file) || Files.readAllLines(file).size() < lines) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}
