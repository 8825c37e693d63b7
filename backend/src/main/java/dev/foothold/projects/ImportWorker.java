package dev.foothold.projects;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.MemberView;
import dev.foothold.shared.FieldError;
import dev.foothold.shared.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Carries imports from step to step, some rows at a time; what a process leaves unfinished, another one goes on
/// with.
@Component
class ImportWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);
    private static final String UNFORESEEN =
            "Something in this row went wrong on our side. Leave the row out, and tell us what stands in it.";

    private final ImportStore store;
    private final ImportCheck check;
    private final ImportSteps steps;
    private final Accounts accounts;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ImportWorker(ImportStore store, ImportCheck check, ImportSteps steps, Accounts accounts) {
        this.store = store;
        this.check = check;
        this.steps = steps;
        this.accounts = accounts;
    }

    /// What is done with rows, all of them or none.
    private interface Step {
        void take(ImportSteps.Context context, List<ImportStore.Waiting> rows);
    }

    /// Begins with an import at once.
    void soon(UUID id) {
        threads.execute(() -> goOn(id));
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private void goOn(UUID id) {
        try {
            store.lease(id).ifPresent(this::carryOut);
        } catch (RuntimeException trouble) {
            LOG.warn("The import {} stops here and is taken up again soon", id, trouble);
        }
    }

    private void carryOut(ImportStore.Leased leased) {
        var team = accounts.members(leased.employer().id()).stream()
                .collect(Collectors.toMap(member -> member.email().toLowerCase(Locale.ROOT), MemberView::account));
        var context = new ImportSteps.Context(leased.id(), leased.employer(), leased.uploadedBy(), team);
        var checking = leased.state() == ImportState.CHECKING;
        Step step = checking ? check::check : steps::carryOut;
        var rows = store.waiting(leased.id(), leased.state());
        while (!rows.isEmpty() && !threads.isShutdown()) {
            together(step, context, rows);
            store.renew(leased.id());
            rows = store.waiting(leased.id(), leased.state());
        }
        if (rows.isEmpty()) {
            store.become(leased.id(), leased.state(), checking ? ImportState.CHECKED : ImportState.DONE);
        }
    }

    /// Where one of the rows keeps the others from being carried out with it, each goes alone.
    private void together(Step step, ImportSteps.Context context, List<ImportStore.Waiting> rows) {
        try {
            step.take(context, rows);
        } catch (RuntimeException trouble) {
            if (threads.isShutdown()) {
                throw trouble;
            }
            LOG.debug("Rows of the import {} go one by one", context.id(), trouble);
            rows.forEach(row -> alone(step, context, row));
        }
    }

    private void alone(Step step, ImportSteps.Context context, ImportStore.Waiting row) {
        try {
            step.take(context, List.of(row));
        } catch (Problem refused) {
            wrong(context, row, errors(refused));
        } catch (DataAccessException | TransactionException away) {
            throw away;
        } catch (RuntimeException trouble) {
            // it would fail the next time as well, and keep all rows behind it waiting for ever
            LOG.error("Row {} of the import {} cannot be dealt with", row.number(), context.id(), trouble);
            wrong(context, row, List.of(new FieldError(ImportColumn.EXTERNAL_ID.title(), UNFORESEEN)));
        }
    }

    private void wrong(ImportSteps.Context context, ImportStore.Waiting row, List<FieldError> errors) {
        store.tell(context.id(), List.of(new ImportStore.Told(row.number(), ImportOutcome.WRONG, errors, null)));
    }

    private static List<FieldError> errors(Problem refused) {
        return refused.errors().isEmpty()
                ? List.of(new FieldError(ImportColumn.EXTERNAL_ID.title(), refused.detail()))
                : refused.errors().stream()
                        .map(error ->
                                new FieldError(ImportColumn.of(error.field()).title(), error.message()))
                        .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Leftovers {

        @Bean
        RecurringTask<Void> goOnWithImports(ImportWorker worker) {
            return Tasks.recurring("projects-go-on-with-imports", FixedDelay.of(LOOK_AGAIN))
                    .execute((instance, context) -> worker.store.left().forEach(worker::goOn));
        }
    }
}
