package dev.foothold.payments;

import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks after pay that waits for a student who has not set up how they are paid, or not given a tax number: the
/// student is reminded of the oldest of it on five days, once each, and after half a year an operator gets it.
@Component
class PayoutReminders {

    // the latest first: who was not reminded for a week gets one letter, not three
    private static final List<Integer> DAYS = List.of(30, 14, 7, 3, 1);
    private static final int HALF_A_YEAR = 180;
    private static final int AT_ONCE = 100;

    private final PayoutRepository payouts;
    private final Differences differences;
    private final JdbcClient database;
    private final Phase phase;
    private final Clock clock;

    PayoutReminders(PayoutRepository payouts, Differences differences, JdbcClient database, Phase phase, Clock clock) {
        this.payouts = payouts;
        this.differences = differences;
        this.database = database;
        this.phase = phase;
        this.clock = clock;
    }

    void remind() {
        var now = clock.instant();
        for (var day : DAYS) {
            List<UUID> due;
            do {
                due = dueOn(day, now);
                due.forEach(payout -> remind(payout, day));
            } while (due.size() == AT_ONCE);
        }
        unpaidSince(now.minus(Duration.ofDays(HALF_A_YEAR))).forEach(this::handOver);
        differences.closeWhatIsPaid();
    }

    private void remind(UUID id, int day) {
        phase.run(() -> {
            var payout = payouts.locked(id).orElseThrow();
            if (isNews(id, day) && payout.waitsForStudent()) {
                payout.remind(day, clock.instant());
                payouts.save(payout);
            }
        });
    }

    // the row is written last: found twice it is one difference, not found it would be lost
    private void handOver(Unpaid unpaid) {
        differences.found(new DifferenceFound(
                ReconciliationRule.R10,
                "payout:" + unpaid.payout(),
                "A student is owed this for half a year and cannot be paid: reach them another way,"
                        + " or follow the law on unclaimed money",
                null,
                unpaid.net().minor()));
        phase.run(() -> isNews(unpaid.payout(), HALF_A_YEAR));
    }

    private boolean isNews(UUID payout, int day) {
        return database.sql("INSERT IGNORE INTO payout_reminder (payout, day_number, told_at) VALUES (?, ?, ?)")
                        .params(Identifiers.bytes(payout), day, utc(clock.instant()))
                        .update()
                > 0;
    }

    private List<UUID> dueOn(int day, Instant now) {
        return phase.give(() -> database.sql("""
            SELECT p.id FROM payout p
            WHERE p.status = 'BLOCKED' AND p.blocked_reason IN ('ONBOARDING', 'TAX') AND p.owed_at <= ?
            AND NOT EXISTS (SELECT 1 FROM payout_reminder r WHERE r.payout = p.id AND r.day_number >= ?)
            AND NOT EXISTS (
                SELECT 1 FROM payout o WHERE o.payee = p.payee AND o.status = 'BLOCKED'
                AND o.blocked_reason IN ('ONBOARDING', 'TAX')
                AND (o.owed_at < p.owed_at OR (o.owed_at = p.owed_at AND o.id < p.id)))
            ORDER BY p.owed_at LIMIT ?\
            """)
                .params(utc(now.minus(Duration.ofDays(day))), day, AT_ONCE)
                .query((row, number) -> Identifiers.of(row.getBytes(1)))
                .list());
    }

    private List<Unpaid> unpaidSince(Instant moment) {
        return phase.give(() -> database.sql("""
            SELECT p.id, p.gross_minor - p.platform_fee_minor FROM payout p
            WHERE p.status = 'BLOCKED' AND p.blocked_reason IN ('ONBOARDING', 'TAX', 'ACCOUNT_CLOSED')
            AND p.owed_at <= ?
            AND NOT EXISTS (SELECT 1 FROM payout_reminder r WHERE r.payout = p.id AND r.day_number = ?)
            ORDER BY p.owed_at LIMIT ?\
            """)
                .params(utc(moment), HALF_A_YEAR, AT_ONCE)
                .query((row, number) -> new Unpaid(Identifiers.of(row.getBytes(1)), Money.usd(row.getLong(2))))
                .list());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private record Unpaid(UUID payout, Money net) {}
}
