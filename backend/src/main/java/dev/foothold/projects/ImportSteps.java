package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerStatus;
import dev.foothold.employers.Employers;
import dev.foothold.shared.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The two steps of a row: to say what would come of it, and to carry it out. A row that was carried out and the
/// project that came of it are committed together, so that a step that is repeated makes nothing twice.
@Component
class ImportSteps {

    private static final int LONGEST_ID = 100;

    private final ImportStore store;
    private final Projects projects;
    private final ProjectScope scope;
    private final Employers employers;

    ImportSteps(ImportStore store, Projects projects, ProjectScope scope, Employers employers) {
        this.store = store;
        this.projects = projects;
        this.scope = scope;
        this.employers = employers;
    }

    /// An import with what its rows refer to.
    ///
    /// @param team the members of the employer by their mail address
    record Context(UUID id, EmployerId employer, AccountId importer, Map<String, AccountId> team) {}

    @Transactional
    void check(Context context, ImportStore.Waiting waiting) {
        var row = waiting.row();
        var externalId = row.text(ImportColumn.EXTERNAL_ID);
        var errors = new ArrayList<FieldError>();
        if (externalId.isEmpty() || externalId.length() > LONGEST_ID) {
            errors.add(error(ImportColumn.EXTERNAL_ID, "Give each row an id of your own, up to 100 characters."));
        } else if (store.isSecond(context.id(), waiting.number(), externalId)) {
            errors.add(error(ImportColumn.EXTERNAL_ID, "Another row above has the same id."));
        }
        var origin = store.origin(context.employer(), externalId);
        if (errors.isEmpty() && origin.isPresent()) {
            if (origin.get().checksum().equals(row.checksum())) {
                tell(
                        context,
                        waiting,
                        ImportOutcome.SAME,
                        List.of(),
                        origin.get().project());
                return;
            }
            errors.addAll(cannotChange(origin.get()));
        }
        errors.addAll(broken(context, row));
        var next = origin.isPresent() ? ImportOutcome.CHANGES : ImportOutcome.NEW;
        tell(
                context,
                waiting,
                errors.isEmpty() ? next : ImportOutcome.WRONG,
                errors,
                origin.map(ImportStore.Origin::project).orElse(null));
    }

    /// Throws a [dev.foothold.shared.Problem] when a rule has come to stand against it since it was checked.
    @Transactional
    void carryOut(Context context, ImportStore.Waiting waiting) {
        var row = waiting.row();
        var externalId = row.text(ImportColumn.EXTERNAL_ID);
        var reading = new ImportedTerms(row, context.team(), context.importer());
        var terms = reading.read();
        var origin = store.origin(context.employer(), externalId);
        if (origin.isPresent() && origin.get().checksum().equals(row.checksum())) {
            tell(context, waiting, ImportOutcome.SAME, List.of(), origin.get().project());
            return;
        }
        var project = origin.isPresent()
                ? projects.changeImported(context.employer(), origin.get().project(), terms, reading.publish())
                : projects.draftImported(context.employer(), terms, reading.publish());
        store.remember(
                context.employer(), externalId, new ImportStore.Origin(project, row.checksum()), origin.isEmpty());
        tell(context, waiting, origin.isEmpty() ? ImportOutcome.CREATED : ImportOutcome.CHANGED, List.of(), project);
    }

    private List<FieldError> broken(Context context, ImportedRow row) {
        var reading = new ImportedTerms(row, context.team(), context.importer());
        var terms = reading.read();
        var publish = reading.publish();
        var errors = new ArrayList<>(
                reading.errors(scope.check(context.employer(), terms).errors()));
        if (publish && employers.get(context.employer()).status() != EmployerStatus.VERIFIED) {
            errors.add(error(ImportColumn.PUBLISH, "The employer is not verified yet. Import drafts."));
        }
        return errors;
    }

    private List<FieldError> cannotChange(ImportStore.Origin origin) {
        return projects.get(origin.project()).allowedActions().contains("CHANGE")
                ? List.of()
                : List.of(error(
                        ImportColumn.EXTERNAL_ID,
                        "This project was imported before, and a position is taken or it is over."));
    }

    private void tell(
            Context context,
            ImportStore.Waiting waiting,
            ImportOutcome outcome,
            List<FieldError> errors,
            @Nullable ProjectId project) {
        store.tell(context.id(), waiting.number(), outcome, errors, project);
    }

    private static FieldError error(ImportColumn column, String message) {
        return new FieldError(column.title(), message);
    }
}
