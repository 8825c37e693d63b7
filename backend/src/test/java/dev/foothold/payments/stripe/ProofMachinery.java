package dev.foothold.payments.stripe;

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

    ProofMachinery(OperationExecutor executor, WebhookInbox inbox, Bell bell, StripeNews news, JdbcClient database) {
        this.executor = executor;
        this.inbox = inbox;
        this.worker = new InboxWorker(bell, inbox, news);
        this.database = database;
    }

    /// A message arrives and is kept.
    public void keep(String endpoint, String payload) {
        inbox.keep(WebhookEndpoint.named(endpoint).orElseThrow(), payload);
    }

    /// Takes a batch of operations as a worker does.
    public List<UUID> leaseOperations() {
        return executor.lease();
    }

    /// Carries one of them out.
    public void carryOut(UUID operation) {
        executor.carryOut(operation);
    }

    /// Takes a batch of messages as a worker does; each is dealt with when it is run.
    public Stream<Runnable> leaseMessages() {
        return inbox.lease().stream().map(notice -> () -> worker.carryOut(notice));
    }

    /// Whether anything waits, now or later.
    public boolean isIdle() {
        return database.sql("""
                SELECT (SELECT COUNT(*) FROM payment_operation WHERE due_at IS NOT NULL)
                     + (SELECT COUNT(*) FROM webhook_inbox WHERE due_at IS NOT NULL)\
                """).query(Integer.class).single() == 0;
    }
}
