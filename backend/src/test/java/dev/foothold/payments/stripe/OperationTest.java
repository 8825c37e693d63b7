package dev.foothold.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A write to Stripe and how long it waits before it is looked at again.
class OperationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(1));
    private static final List<Duration> SHORT_WAITS = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(1));

    @Test
    void waitsLongerAfterEachTryAndUpToAFifthMore() {
        var operation = operation();
        for (var wait : WAITS) {
            operation.lease(NOW);
            operation.unknown("No answer", NOW);

            assertThat(untilDue(operation)).isBetween(wait, wait.plus(wait.dividedBy(5)));
        }
    }

    @Test
    void comesBackSoonWhenStripeHasDoneNothing() {
        var operation = operation();
        for (var wait : SHORT_WAITS) {
            operation.lease(NOW);
            operation.later("rate_limit", NOW);

            assertThat(untilDue(operation)).isBetween(wait, wait.plus(wait.dividedBy(5)));
        }
    }

    @Test
    void waitsAsLongAfterTheSameTry() {
        var operation = operation();
        operation.lease(NOW);
        operation.unknown("No answer", NOW);
        var first = untilDue(operation);
        operation.unknown("No answer either", NOW);

        assertThat(untilDue(operation)).isEqualTo(first);
    }

    @Test
    void doesNotComeBackTogetherWithAllOthers() {
        var waits = IntStream.range(0, 20)
                .mapToObj(number -> {
                    var operation = operation();
                    operation.lease(NOW);
                    operation.unknown("No answer", NOW);
                    return untilDue(operation);
                })
                .distinct();

        assertThat(waits).hasSizeGreaterThan(1);
    }

    @Test
    void isNotTriedWhileItWaitsForAnother() {
        var operation = operation();
        operation.lease(NOW);
        operation.standBehind("test:transfer:1", NOW);

        assertThat(operation.inDoubt()).isFalse();
        assertThat(operation.hasStoodBehind()).isTrue();
        assertThat(operation.view().tries()).isZero();
        assertThat(operation.view().outcome()).isEqualTo("Waits for test:transfer:1");
        assertThat(untilDue(operation)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void looksOnceAMinuteAtLeastHoweverLongItWaitsForAnother() {
        var operation = operation();
        var later = NOW.plus(Duration.ofHours(5));
        operation.lease(later);
        operation.standBehind("test:transfer:1", later);

        assertThat(operation.view().dueAt()).isEqualTo(later.plusSeconds(60));
    }

    @Test
    void isLeasedUntilTheLeaseOrTheTryEnds() {
        var operation = operation();
        operation.lease(NOW.plusSeconds(60));

        assertThat(operation.isLeased(NOW)).isTrue();
        assertThat(operation.isLeased(NOW.plusSeconds(60))).isFalse();

        operation.unknown("No answer", NOW);

        assertThat(operation.isLeased(NOW)).isFalse();
    }

    @Test
    void isNoLongerTheDecisionsOnceSomebodyElseHasTakenIt() {
        var taken = operation();
        taken.reserve(NOW.plusSeconds(60));
        var operation = operation();
        operation.reserve(NOW.plusSeconds(60));

        assertThat(operation.isLeasedAs(taken)).isTrue();

        operation.lease(NOW.plusSeconds(120));

        assertThat(operation.isLeasedAs(taken)).isFalse();
    }

    // what waits for a person alone is never sent again
    @Test
    void isNotDueAfterADecisionThatCouldNotLookWhenItWaitsForAPerson() {
        var operation = operation();
        operation.lease(NOW);
        operation.manual("No answer came while the key was good");

        operation.reserve(NOW.plusSeconds(60));
        operation.release();

        assertThat(operation.view().dueAt()).isNull();
    }

    private static Operation operation() {
        var request = new StripeRequest("/v1/refunds", "amount=1", null).moving(UUID.randomUUID());
        return new Operation(OperationKind.REFUND, UUID.randomUUID(), 1, "test:refund:1", request, NOW, NOW);
    }

    private static Duration untilDue(Operation operation) {
        return Duration.between(NOW, operation.view().dueAt());
    }
}
