package dev.foothold;

import static dev.foothold.MainJob.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/// Two browsers accept the last position at once: one has it, the other is told.
@FootholdTest
class LastPositionTest {

    private static final int ROUNDS = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Test
    void givesTheLastPositionToOneOfTwo() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var job = new MainJob(port, environment);
        var other = job.newStudent("Ben Ito", "SECOND_YEAR");

        for (var round = 0; round < ROUNDS; round++) {
            var answers = acceptedAtOnce(job, List.of(job.student, other), random);

            assertThat(answers)
                    .as("seed %d, round %d", seed, round)
                    .satisfiesExactlyInAnyOrder(
                            won -> assertThat(text(won, "status")).isEqualTo("ACCEPTED"),
                            lost -> assertThat(text(lost, "type")).endsWith(":positions-taken"));
        }
    }

    private List<JsonNode> acceptedAtOnce(MainJob job, List<MainJobClient> two, Random random) {
        var project = text(job.posted("Read old logs of " + job.word), "id");
        var offers = two.stream().map(who -> job.apply(who, project)).toList();
        offers.forEach(job::offer);
        var together = new CyclicBarrier(2);
        var first = random.nextInt(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.of(first, 1 - first)
                    .mapToObj(which -> CompletableFuture.supplyAsync(
                            () -> {
                                join(together);
                                return two.get(which)
                                        .browser()
                                        .post("/api/applications/" + offers.get(which) + "/acceptance", Map.of())
                                        .json();
                            },
                            threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void join(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
