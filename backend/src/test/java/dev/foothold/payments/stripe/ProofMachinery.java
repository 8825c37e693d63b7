package dev.foothold.payments.stripe;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Turns the wheels of the outbox and the inbox by hand, one at a time, so that a test decides what happens next.
public class ProofMachinery {

    private final OperationExecutor executor;
    private final WebhookInbox inbox;
    private final InboxWorker worker;
    private final JdbcClient database;
    private final WorldTime worldTime;

    ProofMachinery(
            OperationExecutor executor,
            WebhookInbox inbox,
            Bell bell,
            StripeNews news,
            JdbcClient database,
            WorldTime worldTime) {
        this.executor = executor;
        this.inbox = inbox;
        this.worker = new InboxWorker(bell, inbox, news);
        this.database = database;
        this.worldTime = worldTime;
    }

    /// A message arrives and is kept.
    public void keep(String endpoint, String payload) {
        inbox.keep(WebhookEndpoint.named(endpoint).orElseThrow(), payload);
    }

    /// Takes a batch of operations as a worker does.
    public List<UUID> leaseOperations() {
        return isDue("payment_operation") ? executor.lease() : List.of();
    }

    /// Carries one of them out.
    public void carryOut(UUID operation) {
        executor.carryOut(operation);
    }

    /// Takes a batch of messages as a worker does; each is dealt with when it is run.
    public Stream<Runnable> leaseMessages() {
        return isDue("webhook_inbox")
                ? inbox.lease().stream().map(notice -> () -> worker.carryOut(notice))
                : Stream.empty();
    }

    // most looks find nothing, and to look is less work than to lease
    private boolean isDue(String table) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM " + table + " WHERE due_at <= ?)")
                .param(LocalDateTime.ofInstant(worldTime.now(), ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
