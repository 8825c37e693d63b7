package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerStatus;
import dev.foothold.employers.Employers;
import dev.foothold.shared.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what would come of rows before anything is made. What the rows of a batch have in common is read once.
@Component
class ImportCheck {

    private static final int LONGEST_ID = 100;

    private final ImportStore store;
    private final ImportOrigins origins;
    private final Projects projects;
    private final ProjectScope scope;
    private final Employers employers;

    ImportCheck(ImportStore store, ImportOrigins origins, Projects projects, ProjectScope scope, Employers employers) {
        this.store = store;
        this.origins = origins;
        this.projects = projects;
        this.scope = scope;
        this.employers = employers;
    }

    /// What rows are held against.
    ///
    /// @param origins what became of rows that were imported before, by their external id
    /// @param changeable the projects among them whose terms can be replaced
    /// @param seconds the numbers of rows whose external id was used above
    /// @param verified whether the employer may publish
    private record Known(
            Map<String, ImportOrigins.Origin> origins,
            Map<ProjectId, ProjectView> changeable,
            Set<Integer> seconds,
            Set<AccountId> supervisors,
            boolean verified) {}

    /// @param rows at least one, in the order of their numbers
    @Transactional
    void check(ImportSteps.Context context, List<ImportStore.Waiting> rows) {
        var employer = context.employer();
        var before = origins.of(employer, ImportSteps.externalIds(rows));
        var known = new Known(
                before,
                changeable(rows, before),
                store.seconds(
                        context.id(), rows.getFirst().number(), rows.getLast().number()),
                scope.supervisors(employer),
                employers.get(employer).status() == EmployerStatus.VERIFIED);
        store.tell(
                context.id(),
                rows.stream().map(row -> outcome(context, known, row)).toList());
    }

    private Map<ProjectId, ProjectView> changeable(
            List<ImportStore.Waiting> rows, Map<String, ImportOrigins.Origin> before) {
        var others = new HashSet<ProjectId>();
        for (var waiting : rows) {
            var origin = before.get(waiting.externalId());
            if (origin != null && !origin.checksum().equals(waiting.row().checksum())) {
                others.add(origin.project());
            }
        }
        return projects.forSearch(others).stream()
                .filter(project -> project.allowedActions().contains("CHANGE"))
                .collect(Collectors.toMap(ProjectView::id, Function.identity()));
    }

    private ImportStore.Told outcome(ImportSteps.Context context, Known known, ImportStore.Waiting waiting) {
        var externalId = waiting.externalId();
        var errors = new ArrayList<FieldError>();
        if (externalId.isEmpty() || externalId.length() > LONGEST_ID) {
            errors.add(error(ImportColumn.EXTERNAL_ID, "Give each row an id of your own, up to 100 characters."));
        } else if (known.seconds().contains(waiting.number())) {
            errors.add(error(ImportColumn.EXTERNAL_ID, "Another row above has the same id."));
        }
        var origin = known.origins().get(externalId);
        if (errors.isEmpty() && origin != null) {
            if (origin.checksum().equals(waiting.row().checksum())) {
                return new ImportStore.Told(waiting.number(), ImportOutcome.SAME, List.of(), origin.project());
            }
            errors.addAll(cannotChange(known, origin));
        }
        errors.addAll(broken(context, known, waiting.row(), origin));
        return new ImportStore.Told(waiting.number(), outcome(errors, origin), errors, project(origin));
    }

    private List<FieldError> broken(
            ImportSteps.Context context, Known known, ImportedRow row, ImportOrigins.@Nullable Origin origin) {
        var reading = new ImportedTerms(row, context.team(), context.importer());
        var terms = reading.read();
        var publish = reading.publish();
        var check = scope.check(terms, known.supervisors());
        var broken = new ArrayList<>(check.errors());
        var before = origin == null ? null : known.changeable().get(origin.project());
        if (before != null && Project.dropsPay(before.status(), before.figures(), check.figures())) {
            broken.addAll(new PayCannotDrop().errors());
        }
        var errors = new ArrayList<>(reading.errors(broken));
        if (publish && !known.verified()) {
            errors.add(error(ImportColumn.PUBLISH, "The employer is not verified yet. Import drafts."));
        }
        return errors;
    }

    private static List<FieldError> cannotChange(Known known, ImportOrigins.Origin origin) {
        return known.changeable().containsKey(origin.project())
                ? List.of()
                : List.of(error(
                        ImportColumn.EXTERNAL_ID,
                        "This project was imported before, and a position is taken or it is over."));
    }

    private static ImportOutcome outcome(List<FieldError> errors, ImportOrigins.@Nullable Origin origin) {
        if (!errors.isEmpty()) {
            return ImportOutcome.WRONG;
        }
        return origin == null ? ImportOutcome.NEW : ImportOutcome.CHANGES;
    }

    private static @Nullable ProjectId project(ImportOrigins.@Nullable Origin origin) {
        return origin == null ? null : origin.project();
    }

    private static FieldError error(ImportColumn column, String message) {
        return new FieldError(column.title(), message);
    }
}
