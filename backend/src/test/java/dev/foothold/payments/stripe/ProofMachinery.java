package dev.foothold.payments.stripe;

import dev.foothold.stripe.StripeInMemory.Told;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Turns the wheels of the outbox and the inbox by hand, one at a time, so that a test decides what happens next.
public class ProofMachinery {

    private final OperationExecutor executor;
    private final WebhookInbox inbox;
    private final InboxWorker worker;
    private final JdbcClient database;
    private final WorldTime worldTime;
    private final Phase phase;
    private final LongSupplier writes;
    private boolean operationsDue;
    private boolean messagesDue;
    private long lookedAfter = -1;
    private Instant lookedAt = Instant.MIN;

    /// @param writes how many transactions may have changed something so far
    ProofMachinery(
            OperationExecutor executor,
            WebhookInbox inbox,
            Bell bell,
            StripeNews news,
            JdbcClient database,
            WorldTime worldTime,
            Phase phase,
            LongSupplier writes) {
        this.executor = executor;
        this.inbox = inbox;
        this.worker = new InboxWorker(bell, inbox, news);
        this.database = database;
        this.worldTime = worldTime;
        this.phase = phase;
        this.writes = writes;
    }

    /// Messages arrive and are kept; in one transaction, which is less work for the database than one for each.
    public void keep(List<Told> messages) {
        phase.run(() -> messages.forEach(
                told -> inbox.keep(WebhookEndpoint.named(told.endpoint()).orElseThrow(), told.body())));
    }

    /// Takes a batch of operations as a worker does.
    public List<UUID> leaseOperations() {
        look();
        return operationsDue ? executor.lease() : List.of();
    }

    /// Carries one of them out.
    public void carryOut(UUID operation) {
        executor.carryOut(operation);
    }

    /// Takes a batch of messages as a worker does; each is dealt with when it is run.
    public Stream<Runnable> leaseMessages() {
        look();
        return messagesDue ? inbox.lease().stream().map(notice -> () -> worker.carryOut(notice)) : Stream.empty();
    }

    // most looks find nothing, and to look is less work than to lease; what was written by nobody is as it was
    private void look() {
        var written = writes.getAsLong();
        var now = worldTime.now();
        if (written == lookedAfter && now.equals(lookedAt)) {
            return;
        }
        lookedAfter = written;
        lookedAt = now;
        database.sql("""
                SELECT EXISTS (SELECT 1 FROM payment_operation WHERE due_at <= :now),
                    EXISTS (SELECT 1 FROM webhook_inbox WHERE due_at <= :now)\
                """)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((ResultSet found) -> {
                    operationsDue = found.getBoolean(1);
                    messagesDue = found.getBoolean(2);
                });
    }
}
