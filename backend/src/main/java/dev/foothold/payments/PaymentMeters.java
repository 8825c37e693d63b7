package dev.foothold.payments;

import dev.foothold.payments.stripe.WorldTime;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody who watches the money has to see at a glance.
@Component
class PaymentMeters implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentMeters.class);

    private final JdbcClient database;
    private final WorldTime worldTime;

    PaymentMeters(JdbcClient database, WorldTime worldTime) {
        this.database = database;
        this.worldTime = worldTime;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "foothold.payments.held", "Money kept for employers and students, in cents", """
            SELECT COALESCE(SUM(-b.balance), 0) FROM ledger_balance b JOIN ledger_account a ON a.id = b.account
            WHERE a.family = 'held'\
            """);
        gauge(registry, "foothold.payments.wallets", "Money that sponsors have not spent yet, in cents", """
            SELECT COALESCE(SUM(-b.balance), 0) FROM ledger_balance b JOIN ledger_account a ON a.id = b.account
            WHERE a.family = 'wallet'\
            """);
        gauge(registry, "foothold.payments.owed", "Money owed to students, in cents", """
            SELECT COALESCE(SUM(-b.balance), 0) FROM ledger_balance b JOIN ledger_account a ON a.id = b.account
            WHERE a.family = 'payable:student'\
            """);
        gauge(registry, "foothold.payments.trial.balance", "What the ledger adds up to, in cents; never but 0", """
            SELECT COALESCE(SUM(balance), 0) FROM ledger_balance\
            """);
        gauge(registry, "foothold.payments.operations.in.doubt", "Writes to Stripe that nobody knows the end of", """
            SELECT COUNT(*) FROM payment_operation WHERE state IN ('UNKNOWN', 'MANUAL')\
            """);
        gauge(registry, "foothold.payments.webhooks.waiting", "Messages of Stripe that are due", """
            SELECT COUNT(*) FROM webhook_inbox WHERE due_at <= UTC_TIMESTAMP(6)\
            """);
        // NEW has a due_at as long as it is NEW, and the index of states holds the oldest one ready however many wait
        gauge(registry, "foothold.payments.webhooks.lag", "Age of the oldest message not dealt with, in seconds", """
            SELECT COALESCE(TIMESTAMPDIFF(SECOND, MIN(received_at), UTC_TIMESTAMP(6)), 0) FROM webhook_inbox
            WHERE state = 'NEW'\
            """);
        gauge(registry, "foothold.payments.webhooks.manual", "Messages of Stripe that were tried too often", """
            SELECT COUNT(*) FROM webhook_inbox WHERE state = 'MANUAL'\
            """);
        gauge(registry, "foothold.payments.differences", "Differences that nobody has resolved", """
            SELECT COUNT(*) FROM reconciliation_difference WHERE open_mark\
            """);
        gauge(registry, "foothold.payments.payouts.blocked", "Pay that waits for a student, a bank or a decision", """
            SELECT COUNT(*) FROM payout WHERE status IN ('BLOCKED', 'REFUSED', 'BANK_FAILED')\
            """);
        // before the first run the time since the start is told, or nobody would hear that there never is one
        var start = LocalDateTime.ofInstant(worldTime.now(), ZoneOffset.UTC);
        gauge(
                registry,
                "foothold.payments.reconciliation.age",
                "Seconds since a reconciliation ended",
                () -> sinceReconciliation(start));
    }

    // a row is written when a run has ended, so the highest number is of the one that ended last
    private JdbcClient.StatementSpec sinceReconciliation(LocalDateTime start) {
        return database.sql("""
            SELECT TIMESTAMPDIFF(SECOND,
                COALESCE((SELECT ended_at FROM reconciliation_run ORDER BY id DESC LIMIT 1), ?), UTC_TIMESTAMP(6))\
            """).param(start);
    }

    private void gauge(MeterRegistry registry, String name, String description, String question) {
        gauge(registry, name, description, () -> database.sql(question));
    }

    private void gauge(
            MeterRegistry registry, String name, String description, Supplier<JdbcClient.StatementSpec> question) {
        Supplier<Number> answer = () -> answer(question.get());
        Gauge.builder(name, answer)
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    // a database that is away makes a gap in the graph, not an error of the page of figures
    private double answer(JdbcClient.StatementSpec question) {
        try {
            return question.query(Double.class).single();
        } catch (DataAccessException away) {
            LOG.debug("No figure for now", away);
            return Double.NaN;
        }
    }
}
