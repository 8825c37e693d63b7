package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/// Plays random sequences of what people, Stripe, banks and bad luck do, on the real module and a real database, and
/// holds it to its invariants after every step. `-Dfoothold.proof.sequences=10000` plays more of them,
/// `-Dfoothold.proof.first=...` those from a seed on, and `-Dfoothold.proof.seed=...` the one that a failure names.
/// It has a process of its own, see the `proof` execution of the build.
@Tag("proof")
class MoneyProofTest {

    private static final int STEPS = 40;
    private static final int SIDE_BY_SIDE = Integer.getInteger("foothold.proof.threads", 2);
    private static final int SEQUENCES = Integer.getInteger("foothold.proof.sequences", 250);

    /// So many sequences meet even what is rare; fewer would miss something by chance now and then.
    private static final int ENOUGH = 4_000;

    private static final List<String> COMMON =
            List.of("CHARGE_PAID", "REFUND_ASKED", "RELEASED", "TRANSFER_ASKED", "TRANSFER_BOOKED", "DISPUTE_TAKEN");
    private static final List<String> EVERYTHING = List.of(
            "CHARGE_PAID",
            "REFUND_ASKED",
            "REFUND_BOOKED",
            "REFUND_RETURNED",
            "RELEASED",
            "TRANSFER_ASKED",
            "TRANSFER_BOOKED",
            "TRANSFER_UNDONE",
            "BANK_PAYOUT_SENT",
            "BANK_PAYOUT_RETURNED",
            "DISPUTE_TAKEN",
            "DISPUTE_RETURNED",
            "DISPUTE_LOST",
            "REVERSAL_BOOKED",
            "TAKEN_BACK",
            "WALLET_FILLED",
            "WALLET_DRAINED",
            "SPONSORED",
            "RETURNED_TO_WALLET",
            "TOPPED_UP",
            "PLATFORM_PAYOUT",
            "PLATFORM_PAYOUT_RETURNED",
            "REFUND_PAID_ANOTHER_WAY",
            "AGREED_WARNED_REFUND",
            "AGREED_HELD_REFUND",
            "AGREED_ACCOUNT_REPLACEMENT",
            "SENT_TO_ANOTHER_ACCOUNT",
            "EVIDENCE_SUBMITTED",
            "INQUIRY_DROPPED",
            "INQUIRY_OPEN",
            "PAY_HOLD_LIFTED",
            "BLOCKED_RISK",
            "BLOCKED_TAX");
    private static final int MOST_VIOLATIONS = 6;
    private static final int TELL_EVERY = Integer.getInteger("foothold.proof.tell", 1_000);
    private static final @Nullable Long ONE = Long.getLong("foothold.proof.seed");
    private static final @Nullable Long FIRST = Long.getLong("foothold.proof.first");

    private final long began = System.nanoTime();
    private final AtomicInteger played = new AtomicInteger();
    private final Map<String, String> violations = new ConcurrentHashMap<>();

    private final Map<String, Integer> booked = new ConcurrentHashMap<>();

    @Test
    void moneyIsRightAfterEveryStepOfEverySequence() throws Exception {
        var first = FIRST != null ? FIRST : new Random().nextLong(Long.MAX_VALUE / 2);
        var seeds = ONE != null
                ? new long[] {ONE}
                : LongStream.range(first, first + SEQUENCES).toArray();
        System.out.println("Playing " + seeds.length + " sequences from seed " + seeds[0]);
        var next = new AtomicInteger();

        // one after the other, because the logging of two that start at once gets into each other's way
        List<Callable<Object>> players = IntStream.range(0, Math.min(SIDE_BY_SIDE, seeds.length))
                .mapToObj(ProofContext::start)
                .map(context -> Executors.callable(() -> player(context, seeds, next)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(players.size())) {
            for (var player : threads.invokeAll(players)) {
                player.get();
            }
        }

        System.out.printf("Played %d sequences in %.1f s%n", seeds.length, seconds());
        System.out.println("Booked " + new TreeMap<>(booked));
        assertThat(violations.values()).isEmpty();
        if (ONE == null) {
            assertThat(booked.keySet())
                    .as("what happened at all")
                    .containsAll(seeds.length >= ENOUGH ? EVERYTHING : COMMON);
        }
    }

    private double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    private void player(ConfigurableApplicationContext context, long[] seeds, AtomicInteger next) {
        try (context) {
            for (var place = next.getAndIncrement();
                    place < seeds.length && violations.size() < MOST_VIOLATIONS;
                    place = next.getAndIncrement()) {
                play(context, seeds[place]);
                if (played.incrementAndGet() % TELL_EVERY == 0) {
                    System.out.printf("Played %d sequences in %.1f s%n", played.get(), seconds());
                }
            }
        }
    }

    private void play(ConfigurableApplicationContext context, long seed) {
        var steps = steps(seed);
        var trouble = outcome(context, seed, steps);
        if (trouble != null && violations.putIfAbsent(kind(trouble), "") == null) {
            var shortest = shrunk(context, seed, steps, kind(trouble));
            violations.put(kind(trouble), "Seed " + seed + " still fails with " + shortest + "\n" + text(trouble));
        }
    }

    // one broken rule breaks many sequences; one of them is enough to read
    private static String kind(Throwable trouble) {
        return String.valueOf(trouble.getMessage())
                .strip()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("[0-9a-f-]{8,}|\\d+", "#");
    }

    private static String text(Throwable trouble) {
        var text = new StringWriter();
        trouble.printStackTrace(new PrintWriter(text));
        return text.toString().lines().limit(25).collect(Collectors.joining("\n"));
    }

    private static List<ProofStep> steps(long seed) {
        var random = new SplittableRandom(seed);
        var begun = ProofBeginnings.of(seed);
        var other = IntStream.range(begun.size(), STEPS).mapToObj(number -> ProofStep.any(random));
        return Stream.concat(begun.stream(), other).toList();
    }

    private @Nullable Throwable outcome(ConfigurableApplicationContext context, long seed, List<ProofStep> steps) {
        var world = new ProofWorld(context);
        var random = new Random(~seed);
        try {
            world.begin(random);
            steps.forEach(world::play);
            world.comeToRest();
            world.hearEverythingAgain(random);
            world.booked().forEach((kind, times) -> booked.merge(kind, times, Integer::sum));
            return null;
        } catch (RuntimeException | AssertionError violation) {
            return violation;
        }
    }

    // takes away ever smaller pieces as long as it still fails
    private List<ProofStep> shrunk(
            ConfigurableApplicationContext context, long seed, List<ProofStep> failing, String kind) {
        var shortest = failing;
        for (var piece = failing.size() / 2; piece > 0; piece /= 2) {
            for (var from = 0; from < shortest.size(); ) {
                var fewer = new ArrayList<>(shortest);
                fewer.subList(from, Math.min(from + piece, fewer.size())).clear();
                var trouble = outcome(context, seed, fewer);
                if (trouble != null && kind(trouble).equals(kind)) {
                    shortest = fewer;
                } else {
                    from += piece;
                }
            }
        }
        return shortest;
    }
}
