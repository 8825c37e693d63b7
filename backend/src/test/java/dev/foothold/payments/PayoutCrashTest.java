package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import java.nio.file.Path;
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

    @Test
    void aStudentIsPaidOnce() throws Exception {
        var rounds = new CrashRounds("payout", environment, directory);

        var payment = rounds.killEverywhere();

        assertThat(new StandIn(environment).transfers(payment)).hasSize(1);
        assertThat(rounds.booked()).isEqualTo("1");
    }

    @Test
    void anEmployerIsRefundedOnce() throws Exception {
        var rounds = new CrashRounds("refund", environment, directory);

        var payment = rounds.killEverywhere();

        assertThat(new StandIn(environment).refunds(payment)).hasSize(1);
        assertThat(rounds.booked()).isEqualTo("1");
    }

    @Test
    void aPageToPayOnIsMadeOnce() throws Exception {
        var rounds = new CrashRounds("checkout", environment, directory);

        var payment = rounds.killEverywhere();

        assertThat(new StandIn(environment).sessions(payment)).hasSize(1);
    }
}
