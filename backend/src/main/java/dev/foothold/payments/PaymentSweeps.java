package dev.foothold.payments;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.payments.stripe.StripeNotReachable;
import dev.foothold.payments.stripe.WorldTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;

/// Looks every few minutes at what should have moved on by itself, in case Stripe's message about it got lost.
@Configuration
class PaymentSweeps {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentSweeps.class);
    private static final Limit AT_ONCE = Limit.of(50);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Convergence convergence;
    private final Transfers transfers;
    private final CheckoutRepository checkouts;
    private final RefundRepository refunds;
    private final PayoutRepository payouts;
    private final DisputeRepository disputes;
    private final PayoutReminders reminders;
    private final Phase phase;
    private final Clock clock;
    private final WorldTime worldTime;

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
        this.convergence = convergence;
        this.transfers = transfers;
        this.checkouts = checkouts;
        this.refunds = refunds;
        this.payouts = payouts;
        this.disputes = disputes;
        this.reminders = reminders;
        this.phase = phase;
        this.clock = clock;
        this.worldTime = worldTime;
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
        var before = clock.instant().minus(PATIENCE);
        var beforeAtStripe = worldTime.now().minus(PATIENCE);
        each(phase.give(() -> checkouts.overdue(beforeAtStripe, AT_ONCE)), convergence::checkout);
        each(phase.give(() -> disputes.open(AT_ONCE)), convergence::dispute);
        each(phase.give(() -> refunds.pending(before, AT_ONCE)), convergence::refund);
        each(phase.give(() -> payouts.accountsOfBlocked(beforeAtStripe, AT_ONCE)), convergence::account);
        each(phase.give(() -> payouts.owedSince(before, AT_ONCE)), id -> phase.run(() -> transfers.resume(id)));
    }

    private static <T> void each(List<T> found, Consumer<T> act) {
        for (var one : found) {
            try {
                act.accept(one);
            } catch (StripeNotReachable silent) {
                LOG.info("Stripe does not answer; the sweep goes on later");
                return;
            } catch (RuntimeException trouble) {
                LOG.warn("The sweep could not deal with {}", one, trouble);
            }
        }
    }
}
