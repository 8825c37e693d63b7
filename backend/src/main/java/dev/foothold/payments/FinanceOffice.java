package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.payments.stripe.OpenOperations;
import dev.foothold.payments.stripe.OperationExecutor;
import dev.foothold.payments.stripe.OperationView;
import dev.foothold.payments.stripe.Phase;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.Rules;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where operators look after what is in doubt and what does not agree.
@Component
class FinanceOffice {

    private final Reconciliation reconciliation;
    private final Differences differences;
    private final OpenOperations operations;
    private final OperationExecutor executor;
    private final Accounts accounts;
    private final Phase phase;

    FinanceOffice(
            Reconciliation reconciliation,
            Differences differences,
            OpenOperations operations,
            OperationExecutor executor,
            Accounts accounts,
            Phase phase) {
        this.reconciliation = reconciliation;
        this.differences = differences;
        this.operations = operations;
        this.executor = executor;
        this.accounts = accounts;
        this.phase = phase;
    }

    Reconciliation.Result reconcile(AccountId operator, boolean full) {
        allow(operator);
        return reconciliation.runAndKeep(full ? Reconciliation.Reach.FULL : Reconciliation.Reach.DELTA);
    }

    CursorPage<DifferenceView> differences(
            AccountId operator, boolean open, @Nullable String cursor, @Nullable Integer limit) {
        allow(operator);
        var from = Cursor.parse(cursor);
        var most = Cursor.limit(limit);
        var rows = phase.give(() -> differences.page(open, from.at(), from.id(), most + 1).stream()
                .map(Difference::view)
                .toList());
        return CursorPage.of(rows, most, row -> new Cursor(row.foundAt(), row.id()).text());
    }

    DifferenceView take(AccountId operator, UUID difference) {
        allow(operator);
        return phase.give(() -> differences.assign(difference, operator));
    }

    DifferenceView resolve(AccountId operator, UUID difference, String note) {
        allow(operator);
        new Rules()
                .check(!note.isBlank() && note.length() <= 500, "note", "Say what it was in at most 500 characters.")
                .throwIfBroken();
        return phase.give(() -> differences.resolve(difference, operator, note));
    }

    List<OperationView> operationsInDoubt(AccountId operator) {
        allow(operator);
        return operations.inDoubt();
    }

    /// What Stripe shows is taken over; what it does not show never happened and may be tried anew.
    boolean decide(AccountId operator, UUID operation) {
        allow(operator);
        return executor.decide(operation);
    }

    private void allow(AccountId operator) {
        phase.run(() -> accounts.requireOperator(operator));
    }
}
