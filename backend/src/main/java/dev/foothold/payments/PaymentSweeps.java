package dev.foothold.payments;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.WorldTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every few minutes at what should have moved on by itself, in case Stripe's message about it got lost.
@Configuration
class PaymentSweeps {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final UUID FIRST = new UUID(0, 0);

    private final PayoutReminders reminders;
    private final Clock clock;
    private final WorldTime worldTime;
    private final List<Sweep<?>> sweeps;

    PaymentSweeps(
            Convergence convergence,
            Transfers transfers,
            CheckoutRepository checkouts,
            RefundRepository refunds,
            PayoutRepository payouts,
            DisputeRepository disputes,
            PayoutReminders reminders,
            Phase phase,
            Clock clock,
            WorldTime worldTime) {
        this.reminders = reminders;
        this.clock = clock;
        this.worldTime = worldTime;
        this.sweeps = List.of(
                new Sweep<>(
                        "",
                        (after, most) -> phase.give(() -> checkouts.overdue(beforeAtStripe(), after, most)),
                        convergence::checkout),
                new Sweep<>("", (after, most) -> phase.give(() -> disputes.open(after, most)), convergence::dispute),
                new Sweep<>(
                        "",
                        (after, most) -> phase.give(() -> refunds.pending(before(), after, most)),
                        convergence::refund),
                new Sweep<>(
                        "",
                        (after, most) -> phase.give(() -> payouts.accountsOfBlocked(beforeAtStripe(), after, most)),
                        convergence::account),
                new Sweep<>(
                        FIRST,
                        (after, most) -> phase.give(() -> payouts.onHoldNoLonger(after, most)),
                        id -> phase.run(() -> transfers.resume(id))),
                new Sweep<>(
                        FIRST,
                        (after, most) -> phase.give(() -> payouts.owedSince(before(), after, most)),
                        id -> phase.run(() -> transfers.resume(id))));
    }

    @Bean
    RecurringTask<Void> paymentSweep() {
        return Tasks.recurring("payments-sweep", FixedDelay.of(PATIENCE)).execute((instance, context) -> sweep());
    }

    @Bean
    RecurringTask<Void> reminderOfUnpaidWork() {
        return Tasks.recurring("payments-remind", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> reminders.remind());
    }

    void sweep() {
        sweeps.forEach(Sweep::run);
    }

    private Instant before() {
        return clock.instant().minus(PATIENCE);
    }

    private Instant beforeAtStripe() {
        return worldTime.now().minus(PATIENCE);
    }
}
