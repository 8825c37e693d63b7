package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Carries out rows that were found right. What is noted of them and the projects that came of them are committed
/// together, so that a step that is repeated makes nothing twice.
@Component
class ImportSteps {

    private final ImportStore store;
    private final ImportOrigins origins;
    private final Projects projects;

    ImportSteps(ImportStore store, ImportOrigins origins, Projects projects) {
        this.store = store;
        this.origins = origins;
        this.projects = projects;
    }

    /// An import with what its rows refer to.
    ///
    /// @param team the members of the employer by their mail address
    record Context(UUID id, EmployerId employer, AccountId importer, Map<String, AccountId> team) {}

    /// All of the rows or none: throws a [dev.foothold.shared.Problem] when a rule has come to stand against one
    /// of them since it was checked.
    @Transactional
    void carryOut(Context context, List<ImportStore.Waiting> rows) {
        var before = origins.of(context.employer(), externalIds(rows));
        var told = new ArrayList<ImportStore.Told>();
        var unknown = new ArrayList<ImportStore.Waiting>();
        var others = new ArrayList<ImportStore.Waiting>();
        for (var waiting : rows) {
            var origin = before.get(waiting.externalId());
            if (origin == null) {
                unknown.add(waiting);
            } else if (origin.checksum().equals(waiting.row().checksum())) {
                told.add(new ImportStore.Told(waiting.number(), ImportOutcome.SAME, List.of(), origin.project()));
            } else {
                others.add(waiting);
            }
        }
        told.addAll(create(context, unknown));
        told.addAll(change(context, others, before));
        store.tell(context.id(), told);
    }

    /// The external ids of rows, each once.
    static Set<String> externalIds(List<ImportStore.Waiting> rows) {
        return rows.stream().map(ImportStore.Waiting::externalId).collect(Collectors.toSet());
    }

    private List<ImportStore.Told> create(Context context, List<ImportStore.Waiting> rows) {
        var asked = rows.stream().map(row -> asked(context, row)).toList();
        var ids = projects.draftImported(context.employer(), asked);
        origins.add(context.employer(), became(rows, ids));
        return told(rows, ids, ImportOutcome.CREATED);
    }

    private List<ImportStore.Told> change(
            Context context, List<ImportStore.Waiting> rows, Map<String, ImportOrigins.Origin> before) {
        var ids = new ArrayList<ProjectId>();
        var asked = new LinkedHashMap<ProjectId, ImportedProject>();
        for (var row : rows) {
            var id = Objects.requireNonNull(before.get(row.externalId())).project();
            ids.add(id);
            asked.put(id, asked(context, row));
        }
        projects.changeImported(context.employer(), asked);
        origins.replace(context.employer(), became(rows, ids));
        return told(rows, ids, ImportOutcome.CHANGED);
    }

    private static ImportedProject asked(Context context, ImportStore.Waiting waiting) {
        var reading = new ImportedTerms(waiting.row(), context.team(), context.importer());
        return new ImportedProject(reading.read(), reading.publish());
    }

    private static List<ImportOrigins.Became> became(List<ImportStore.Waiting> rows, List<ProjectId> ids) {
        var became = new ArrayList<ImportOrigins.Became>();
        for (var place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var origin = new ImportOrigins.Origin(ids.get(place), row.row().checksum());
            became.add(new ImportOrigins.Became(row.externalId(), origin));
        }
        return became;
    }

    private static List<ImportStore.Told> told(
            List<ImportStore.Waiting> rows, List<ProjectId> ids, ImportOutcome outcome) {
        var told = new ArrayList<ImportStore.Told>();
        for (var place = 0; place < rows.size(); place++) {
            told.add(new ImportStore.Told(rows.get(place).number(), outcome, List.of(), ids.get(place)));
        }
        return told;
    }
}
