package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.payments.stripe.StripeNotReachable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
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

    // a single one that Stripe never answers about says nothing of the others
    @Test
    void oneThatStripeNeverAnswersAboutKeepsNothingElseWaiting() {
        waiting.removeIf(number -> number > 100);
        var sweep = new Sweep<Integer>(0, this::after, number -> {
            if (number % 20 == 1) {
                throw new StripeNotReachable();
            }
            seen.add(number);
        });

        sweep.run();

        assertThat(seen).hasSize(95).endsWith(100);
    }

    // begun anew each time, the same three would keep all behind them waiting for ever
    @Test
    void aStripeThatKeepsSilentEndsTheRoundAndTheNextGoesOnBehindThatAndThenFromTheBeginning() {
        waiting.removeIf(number -> number > 100);
        var sweep = new Sweep<Integer>(0, this::after, number -> {
            seen.add(number);
            if (number >= 58 && number <= 60) {
                throw new StripeNotReachable();
            }
        });

        sweep.run();
        assertThat(seen).hasSize(60).endsWith(60);

        seen.clear();
        sweep.run();
        assertThat(seen).hasSize(100).startsWith(61).endsWith(60).doesNotHaveDuplicates();
    }

    @Test
    void aRoundThatGoesOnAfterASilenceLooksAtEachOnce() {
        waiting.removeIf(number -> number > 100);
        var silent = new AtomicBoolean(true);
        var sweep = new Sweep<Integer>(0, this::after, number -> {
            seen.add(number);
            if (silent.get()) {
                throw new StripeNotReachable();
            }
        });
        sweep.run();
        assertThat(seen).containsExactly(1, 2, 3);

        silent.set(false);
        seen.clear();
        sweep.run();
        assertThat(seen).hasSize(100).startsWith(4).endsWith(3).doesNotHaveDuplicates();

        seen.clear();
        sweep.run();
        assertThat(seen).containsExactlyElementsOf(waiting);
    }

    private List<Integer> after(int number, Limit most) {
        return waiting.stream().filter(one -> one > number).limit(most.max()).toList();
    }
}
