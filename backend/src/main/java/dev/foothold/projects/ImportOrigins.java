package dev.foothold.projects;

import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Identifiers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Remembers which project came of which row of an employer's own list, so that importing it again makes no
/// second one.
@Component
class ImportOrigins {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportOrigins(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// What a row became when it was imported last, and what it said then.
    record Origin(ProjectId project, String checksum) {}

    /// A row with what it has become now.
    record Became(String externalId, Origin origin) {}

    /// What became of those rows that were imported before, by their external id.
    @Transactional(readOnly = true)
    Map<String, Origin> of(EmployerId employer, Collection<String> externalIds) {
        var origins = new HashMap<String, Origin>();
        if (externalIds.isEmpty()) {
            return origins;
        }
        jdbc.sql("""
                SELECT external_id, project, checksum FROM project_origin
                WHERE employer = :employer AND external_id IN (:external)""")
                .param("employer", Identifiers.bytes(employer.id()))
                .param(
                        "external",
                        externalIds.stream().map(ImportOrigins::bytes).toList())
                .query(row -> {
                    origins.put(
                            new String(row.getBytes("external_id"), StandardCharsets.UTF_8),
                            new Origin(
                                    new ProjectId(Identifiers.of(row.getBytes("project"))), row.getString("checksum")));
                });
        return origins;
    }

    /// Remembers what new rows became; whoever does so second for the same row fails and makes no second project.
    @Transactional
    void add(EmployerId employer, List<Became> rows) {
        write(
                "INSERT INTO project_origin (project, checksum, employer, external_id) VALUES (?, ?, ?, ?)",
                employer,
                rows);
    }

    /// Remembers what rows say now that were imported before.
    @Transactional
    void replace(EmployerId employer, List<Became> rows) {
        write(
                "UPDATE project_origin SET project = ?, checksum = ? WHERE employer = ? AND external_id = ?",
                employer,
                rows);
    }

    private void write(String sql, EmployerId employer, List<Became> rows) {
        if (rows.isEmpty()) {
            return;
        }
        batches.batchUpdate(sql, rows, rows.size(), (statement, row) -> {
            statement.setBytes(1, Identifiers.bytes(row.origin().project().id()));
            statement.setString(2, row.origin().checksum());
            statement.setBytes(3, Identifiers.bytes(employer.id()));
            statement.setBytes(4, bytes(row.externalId()));
        });
    }

    private static byte[] bytes(String externalId) {
        return externalId.getBytes(StandardCharsets.UTF_8);
    }
}
