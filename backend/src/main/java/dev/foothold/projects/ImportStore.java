package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.FieldError;
import dev.foothold.shared.Identifiers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps imports, their rows and what came of each.
@Component
class ImportStore {

    private static final Duration LEASE = Duration.ofSeconds(30);

    /// How many rows go in one transaction: enough to share what they have in common, few enough that a lease
    /// outlives them even where each has to go alone.
    private static final int BATCH = 200;

    private static final int LISTED = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ImportStore(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /// An import that a process has taken on.
    record Leased(UUID id, EmployerId employer, AccountId uploadedBy, ImportState state) {}

    /// A row that waits for its next step.
    record Waiting(int number, ImportedRow row) {

        String externalId() {
            return row.text(ImportColumn.EXTERNAL_ID);
        }
    }

    /// What came of a row.
    ///
    /// @param errors what is wrong, by the name of the column
    /// @param project what it became, or had become before
    record Told(
            int number,
            ImportOutcome outcome,
            List<FieldError> errors,
            @Nullable ProjectId project) {}

    @Transactional
    UUID add(EmployerId employer, AccountId uploadedBy, String fileName, List<ImportedRow> rows) {
        var id = Identifiers.next();
        jdbc.sql("""
                INSERT INTO project_import (id, employer, uploaded_by, file_name, state, total, uploaded_at)
                VALUES (?, ?, ?, ?, 'CHECKING', ?, ?)""")
                .params(
                        Identifiers.bytes(id),
                        Identifiers.bytes(employer.id()),
                        Identifiers.bytes(uploadedBy.id()),
                        fileName,
                        rows.size(),
                        clock.instant())
                .update();
        for (var from = 0; from < rows.size(); from += BATCH) {
            addRows(id, from, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
        return id;
    }

    @Transactional(readOnly = true)
    Optional<ImportView> find(UUID id) {
        return jdbc.sql("SELECT * FROM project_import WHERE id = ?")
                .param(Identifiers.bytes(id))
                .query((row, number) -> view(row))
                .optional();
    }

    @Transactional(readOnly = true)
    List<ImportView> latest(EmployerId employer) {
        return jdbc.sql("SELECT * FROM project_import WHERE employer = ? ORDER BY uploaded_at DESC LIMIT " + LISTED)
                .param(Identifiers.bytes(employer.id()))
                .query((row, number) -> view(row))
                .list();
    }

    /// Rows after one, in their order; of one outcome if one is given.
    @Transactional(readOnly = true)
    List<ImportRowView> rows(UUID id, @Nullable ImportOutcome outcome, int after, int limit) {
        return jdbc.sql("SELECT * FROM project_import_row WHERE import = :import AND number > :after"
                        + (outcome == null ? "" : " AND outcome = :outcome") + " ORDER BY number LIMIT :limit")
                .param("import", Identifiers.bytes(id))
                .param("after", after)
                .param("outcome", outcome == null ? "" : outcome.name())
                .param("limit", limit)
                .query((row, number) -> rowView(row))
                .list();
    }

    /// Moves the import on from the state before; false when it is not there.
    @Transactional
    boolean become(UUID id, ImportState before, ImportState next) {
        var finishedAt = next == ImportState.DONE ? clock.instant() : null;
        return jdbc.sql("""
                UPDATE project_import SET state = ?, leased_until = NULL, finished_at = ?
                WHERE id = ? AND state = ?""")
                        .param(next.name())
                        .param(finishedAt)
                        .params(Identifiers.bytes(id), before.name())
                        .update()
                == 1;
    }

    /// Imports that have something to do and that nobody works on.
    @Transactional(readOnly = true)
    List<UUID> left() {
        return jdbc.sql("""
                SELECT id FROM project_import
                WHERE state IN ('CHECKING', 'RUNNING') AND (leased_until IS NULL OR leased_until < ?)
                ORDER BY uploaded_at LIMIT 10""")
                .param(clock.instant())
                .query((row, number) -> Identifiers.of(row.getBytes("id")))
                .list();
    }

    /// Takes an import on; nobody else does until the lease ends or is renewed.
    @Transactional
    Optional<Leased> lease(UUID id) {
        var taken = jdbc.sql("""
                UPDATE project_import SET leased_until = ?
                WHERE id = ? AND state IN ('CHECKING', 'RUNNING') AND (leased_until IS NULL OR leased_until < ?)""")
                .params(clock.instant().plus(LEASE), Identifiers.bytes(id), clock.instant())
                .update();
        return taken == 0
                ? Optional.empty()
                : find(id).map(view -> new Leased(id, view.employer(), view.uploadedBy(), view.state()));
    }

    @Transactional
    void renew(UUID id) {
        jdbc.sql("UPDATE project_import SET leased_until = ? WHERE id = ?")
                .params(clock.instant().plus(LEASE), Identifiers.bytes(id))
                .update();
    }

    @Transactional(readOnly = true)
    List<Waiting> waiting(UUID id, ImportState state) {
        var outcomes = state == ImportState.CHECKING ? List.of("WAITING") : List.of("NEW", "CHANGES");
        return jdbc.sql("""
                SELECT number, content FROM project_import_row
                WHERE import = :import AND outcome IN (:outcomes) ORDER BY number LIMIT :limit""")
                .param("import", Identifiers.bytes(id))
                .param("outcomes", outcomes)
                .param("limit", BATCH)
                .query((row, number) -> new Waiting(row.getInt("number"), read(row.getString("content"))))
                .list();
    }

    /// The numbers of those rows between two, both included, above which another row has the same external id.
    @Transactional(readOnly = true)
    Set<Integer> seconds(UUID id, int first, int last) {
        return jdbc.sql("""
                SELECT here.number FROM project_import_row here
                WHERE here.import = :import AND here.number BETWEEN :first AND :last AND EXISTS (
                    SELECT 1 FROM project_import_row above
                    WHERE above.import = here.import AND above.external_id = here.external_id
                        AND CAST(above.external_id AS BINARY) = CAST(here.external_id AS BINARY)
                        AND above.number < here.number)""")
                .param("import", Identifiers.bytes(id))
                .param("first", first)
                .param("last", last)
                .query((row, number) -> row.getInt("number"))
                .set();
    }

    /// Notes what came of rows.
    @Transactional
    void tell(UUID id, List<Told> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var sql = "UPDATE project_import_row SET outcome = ?, errors = ?, project = ? WHERE import = ? AND number = ?";
        batches.batchUpdate(sql, rows, rows.size(), (statement, row) -> {
            var project = row.project();
            statement.setString(1, row.outcome().name());
            statement.setString(2, row.errors().isEmpty() ? null : JSON.writeValueAsString(row.errors()));
            statement.setBytes(3, project == null ? null : Identifiers.bytes(project.id()));
            statement.setBytes(4, Identifiers.bytes(id));
            statement.setInt(5, row.number());
        });
    }

    private void addRows(UUID id, int from, List<ImportedRow> rows) {
        var values = String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?, 'WAITING')"));
        var parameters = new ArrayList<Object>();
        for (var row : rows) {
            var externalId = row.text(ImportColumn.EXTERNAL_ID);
            parameters.add(Identifiers.bytes(id));
            parameters.add(from + parameters.size() / 4 + 1);
            parameters.add(externalId.length() > 100 ? externalId.substring(0, 100) : externalId);
            parameters.add(JSON.writeValueAsString(row.cells()));
        }
        jdbc.sql("INSERT INTO project_import_row (import, number, external_id, content, outcome) VALUES " + values)
                .params(parameters)
                .update();
    }

    private ImportView view(ResultSet row) throws SQLException {
        var id = Identifiers.of(row.getBytes("id"));
        var state = ImportState.valueOf(row.getString("state"));
        var outcomes = outcomes(id);
        var total = row.getInt("total");
        var left = state == ImportState.CHECKING || state == ImportState.CHECKED
                ? count(outcomes, ImportOutcome.WAITING)
                : count(outcomes, ImportOutcome.NEW) + count(outcomes, ImportOutcome.CHANGES);
        var finished = row.getTimestamp("finished_at");
        return new ImportView(
                id,
                new EmployerId(Identifiers.of(row.getBytes("employer"))),
                new AccountId(Identifiers.of(row.getBytes("uploaded_by"))),
                row.getString("file_name"),
                state,
                total,
                total - left,
                outcomes,
                Objects.requireNonNull(row.getTimestamp("uploaded_at")).toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private Map<ImportOutcome, Integer> outcomes(UUID id) {
        var outcomes = new EnumMap<ImportOutcome, Integer>(ImportOutcome.class);
        jdbc.sql("SELECT outcome, COUNT(*) AS amount FROM project_import_row WHERE import = ? GROUP BY outcome")
                .param(Identifiers.bytes(id))
                .query(row -> {
                    outcomes.put(ImportOutcome.valueOf(row.getString("outcome")), row.getInt("amount"));
                });
        return outcomes;
    }

    private static ImportRowView rowView(ResultSet row) throws SQLException {
        var errors = row.getString("errors");
        var project = row.getBytes("project");
        return new ImportRowView(
                row.getInt("number"),
                row.getString("external_id"),
                read(row.getString("content")).text(ImportColumn.TITLE),
                ImportOutcome.valueOf(row.getString("outcome")),
                errors == null ? List.of() : JSON.readValue(errors, new TypeReference<List<FieldError>>() {}),
                project == null ? null : new ProjectId(Identifiers.of(project)));
    }

    private static ImportedRow read(String content) {
        return new ImportedRow(JSON.readValue(content, new TypeReference<Map<String, String>>() {}));
    }

    private static int count(Map<ImportOutcome, Integer> outcomes, ImportOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
