package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Wherever the process is killed on the way, there is one object at Stripe and one entry in the books.
@FootholdTest
class PayoutCrashTest {

    @Autowired
    private Environment environment;

    @TempDir
    private Path directory;

    @AfterEach
    void repair() {
        new StandIn(environment).repair();
    }

    @Test
    void everyOperationIsDoneOnceWhereverTheProcessIsKilled() throws Exception {
        var rounds = new CrashRounds(environment, directory);
        var stripe = new StandIn(environment);

        var work = rounds.killEverywhere();

        assertThat(new CrashTraces(stripe).of(work))
                .hasSize(CrashRounds.KINDS.split(",", -1).length)
                .allSatisfy((kind, times) -> assertThat(times).as("%s", kind).isOne());
        assertThat(stripe.transfers(work.takenBack())).hasSize(1);
        assertThat(stripe.refunds(work.takenBack())).hasSize(1);
        assertThat(stripe.sessions(work.cancelled())).hasSize(1);
        assertThat(rounds.booked()).containsExactly("1", "1", "1", "1", "1");
        assertThat(rounds.balanced()).containsExactly("true");
    }
}
