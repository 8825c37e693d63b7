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
    void aStudentIsPaidAnEmployerRefundedAndAPageMadeOnce() throws Exception {
        var rounds = new CrashRounds(environment, directory);
        var stripe = new StandIn(environment);

        var payments = rounds.killEverywhere();

        assertThat(stripe.transfers(payments.get(0))).hasSize(1);
        assertThat(stripe.refunds(payments.get(1))).hasSize(1);
        assertThat(stripe.sessions(payments.get(2))).hasSize(1);
        assertThat(rounds.booked()).containsExactly("1", "1");
    }
}
