package dev.foothold.payments.stripe;

import dev.foothold.stripe.StripeInMemory.Told;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Turns the wheels of the outbox and the inbox by hand, one at a time, so that a test decides what happens next.
public class ProofMachinery {

    private final OperationExecutor executor;
    private final WebhookInbox inbox;
    private final InboxWorker worker;
    private final JdbcClient database;
    private final WorldTime worldTime;
    private final Queue operations;
    private final Queue messages;

    /// @param changes how many statements may have changed a table so far
    ProofMachinery(
            OperationExecutor executor,
            WebhookInbox inbox,
            Bell bell,
            StripeNews news,
            JdbcClient database,
            WorldTime worldTime,
            ToLongFunction<String> changes) {
        this.executor = executor;
        this.inbox = inbox;
        this.worker = new InboxWorker(bell, inbox, news);
        this.database = database;
        this.worldTime = worldTime;
        this.operations = new Queue("payment_operation", changes);
        this.messages = new Queue("webhook_inbox", changes);
    }

    /// Messages arrive and are kept.
    public void keep(List<Told> messages) {
        messages.stream()
                .collect(Collectors.groupingBy(Told::endpoint, Collectors.mapping(Told::body, Collectors.toList())))
                .forEach((endpoint, bodies) ->
                        inbox.keep(WebhookEndpoint.named(endpoint).orElseThrow(), bodies));
    }

    /// Takes a batch of operations as a worker does.
    public List<UUID> leaseOperations() {
        return operations.isDue() ? executor.lease() : List.of();
    }

    /// Carries one of them out.
    public void carryOut(UUID operation) {
        executor.carryOut(operation);
    }

    /// Takes a batch of messages as a worker does; each is dealt with when it is run.
    public Stream<Runnable> leaseMessages() {
        return messages.isDue() ? inbox.lease().stream().map(notice -> () -> worker.carryOut(notice)) : Stream.empty();
    }

    /// A table of things that wait for their time. Most looks find nothing, and to look is less work than to lease;
    /// what nobody has changed since the last look is as it was, only later.
    private final class Queue {
        private final String table;
        private final ToLongFunction<String> changes;
        private Instant due = Instant.MAX;
        private long lookedAfter = -1;

        Queue(String table, ToLongFunction<String> changes) {
            this.table = table;
            this.changes = changes;
        }

        boolean isDue() {
            var changed = changes.applyAsLong(table);
            if (changed != lookedAfter) {
                lookedAfter = changed;
                due = database.sql("SELECT MIN(due_at) FROM " + table)
                        .query(LocalDateTime.class)
                        .optional()
                        .map(first -> first.toInstant(ZoneOffset.UTC))
                        .orElse(Instant.MAX);
            }
            return !due.isAfter(worldTime.now());
        }
    }
}
