package dev.foothold.projects;

import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.employers.EmployerId;
import dev.foothold.employers.Employers;
import dev.foothold.shared.Conflict;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Imports of many projects at once, for who posts for the employer and for operators.
@Component
class Imports {

    private final ImportStore store;
    private final ImportWorker worker;
    private final Accounts accounts;
    private final Employers employers;

    Imports(ImportStore store, ImportWorker worker, Accounts accounts, Employers employers) {
        this.store = store;
        this.worker = worker;
        this.accounts = accounts;
        this.employers = employers;
    }

    /// Takes a file and begins to say what would come of each row.
    ImportView upload(AccountId actor, EmployerId employer, String fileName, byte[] content) {
        mustPostFor(actor, employer);
        var id = store.add(employer, actor, fileName, ImportSheet.read(content));
        worker.soon(id);
        return existing(id);
    }

    List<ImportView> latest(AccountId actor, EmployerId employer) {
        mustPostFor(actor, employer);
        return store.latest(employer);
    }

    ImportView view(AccountId actor, UUID id) {
        var found = existing(id);
        if (!accounts.me(actor).operator()
                && !accounts.isMember(actor, found.employer().id())) {
            throw new NotFound("import");
        }
        mustPostFor(actor, found.employer());
        return found;
    }

    CursorPage<ImportRowView> rows(
            AccountId actor, UUID id, @Nullable ImportOutcome outcome, @Nullable String cursor, int limit) {
        view(actor, id);
        var rows = store.rows(id, outcome, after(cursor), limit + 1);
        return CursorPage.of(rows, limit, last -> String.valueOf(last.number()));
    }

    /// Carries out the rows that were found right; doing so twice is fine.
    ImportView start(AccountId actor, UUID id) {
        var found = view(actor, id);
        if (found.state() == ImportState.CHECKING) {
            throw new Conflict(
                    "import-not-checked", "The rows are still being checked", "Wait until all rows are checked.");
        }
        if (store.become(id, ImportState.CHECKED, ImportState.RUNNING)) {
            worker.soon(id);
        }
        return existing(id);
    }

    private ImportView existing(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("import"));
    }

    private void mustPostFor(AccountId actor, EmployerId employer) {
        if (accounts.me(actor).operator()) {
            employers.get(employer);
            return;
        }
        accounts.require(actor, employer.id(), OWNER, RECRUITER);
    }

    private static int after(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException other) {
            throw new InvalidInput("cursor", "Hand back the cursor of the page before.");
        }
    }
}
