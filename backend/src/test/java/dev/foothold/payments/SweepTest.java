package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.payments.stripe.StripeNotReachable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Limit;

/// Many things that wait, and a look at them that comes again and again.
class SweepTest {

    private final List<Integer> waiting =
            new ArrayList<>(IntStream.rangeClosed(1, 750).boxed().toList());
    private final List<Integer> seen = new ArrayList<>();

    @Test
    void whatIsTooMuchForOneRoundIsLeftToTheNext() {
        var sweep = new Sweep<Integer>(0, this::after, seen::add);

        sweep.run();
        assertThat(seen).hasSize(500).endsWith(500);

        sweep.run();
        assertThat(seen).containsExactlyElementsOf(waiting);

        sweep.run();
        assertThat(seen).hasSize(1_250).endsWith(500);
    }

    @Test
    void whatFailsKeepsNothingElseWaiting() {
        var sweep = new Sweep<Integer>(0, this::after, number -> {
            if (number <= 50) {
                throw new IllegalStateException("Stuck");
            }
            seen.add(number);
        });

        sweep.run();

        assertThat(seen).startsWith(51).hasSize(450);
    }

    @Test
    void aStripeThatKeepsSilentEndsTheRoundAndTheNextBeginsAnew() {
        waiting.removeIf(number -> number > 100);
        var sweep = new Sweep<Integer>(0, this::after, number -> {
            seen.add(number);
            if (seen.size() == 60) {
                throw new StripeNotReachable();
            }
        });

        sweep.run();
        assertThat(seen).hasSize(60);

        sweep.run();
        assertThat(seen).hasSize(160).endsWith(100);
    }

    private List<Integer> after(int number, Limit most) {
        return waiting.stream().filter(one -> one > number).limit(most.max()).toList();
    }
}
