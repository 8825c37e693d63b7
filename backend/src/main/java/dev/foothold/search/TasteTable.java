package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.shared.Identifiers;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What students looked at and what they did not want, and which employers are new.
@Component
class TasteTable {

    private static final int MOST_FORGOTTEN = 5_000;

    private final JdbcClient jdbc;

    TasteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A project that somebody does not want, and whose it is.
    record Refusal(ProjectId project, EmployerId employer, NotInterestedReason reason) {}

    void look(AccountId account, ProjectId project, Instant at) {
        jdbc.sql(
                        "INSERT INTO search_look (account, project, at) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE at = VALUES(at)")
                .params(Identifiers.bytes(account.id()), Identifiers.bytes(project.id()), utc(at))
                .update();
    }

    /// The projects looked at last.
    List<ProjectId> looks(AccountId account, int most) {
        return jdbc.sql("SELECT project FROM search_look WHERE account = ? ORDER BY at DESC LIMIT ?")
                .params(Identifiers.bytes(account.id()), most)
                .query((row, number) -> new ProjectId(Identifiers.of(row.getBytes(1))))
                .list();
    }

    void forgetLooksBefore(Instant moment) {
        jdbc.sql("DELETE FROM search_look WHERE at < ? LIMIT " + MOST_FORGOTTEN)
                .params(utc(moment))
                .update();
    }

    /// Keeps the latest reason.
    void refuse(AccountId account, Refusal refusal, Instant at) {
        jdbc.sql("""
            INSERT INTO search_refusal (account, project, employer, reason, at) VALUES (?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE reason = VALUES(reason)
            """)
                .params(
                        Identifiers.bytes(account.id()),
                        Identifiers.bytes(refusal.project().id()),
                        Identifiers.bytes(refusal.employer().id()),
                        refusal.reason().name(),
                        utc(at))
                .update();
    }

    void takeBack(AccountId account, ProjectId project) {
        jdbc.sql("DELETE FROM search_refusal WHERE account = ? AND project = ?")
                .params(Identifiers.bytes(account.id()), Identifiers.bytes(project.id()))
                .update();
    }

    /// The latest refusals; those that are further back concern projects that have long ended.
    List<Refusal> refusals(AccountId account, int most) {
        return jdbc.sql(
                        "SELECT project, employer, reason FROM search_refusal WHERE account = ? ORDER BY at DESC LIMIT ?")
                .params(Identifiers.bytes(account.id()), most)
                .query((row, number) -> new Refusal(
                        new ProjectId(Identifiers.of(row.getBytes("project"))),
                        new EmployerId(Identifiers.of(row.getBytes("employer"))),
                        NotInterestedReason.valueOf(row.getString("reason"))))
                .list();
    }

    void forget(AccountId account) {
        jdbc.sql("DELETE FROM search_look WHERE account = ?")
                .params(Identifiers.bytes(account.id()))
                .update();
        jdbc.sql("DELETE FROM search_refusal WHERE account = ?")
                .params(Identifiers.bytes(account.id()))
                .update();
    }

    boolean hasDebut(EmployerId employer) {
        return jdbc.sql("SELECT COUNT(*) FROM search_debut WHERE employer = ?")
                        .params(Identifiers.bytes(employer.id()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// Notes when an employer published for the first time; later ones change nothing.
    void debut(EmployerId employer, Instant at) {
        jdbc.sql("INSERT INTO search_debut (employer, at) VALUES (?, ?) ON DUPLICATE KEY UPDATE at = at")
                .params(Identifiers.bytes(employer.id()), utc(at))
                .update();
    }

    /// The employers whose first project is not older than this, the newest first.
    List<String> debutsSince(Instant moment, int most) {
        return jdbc.sql("SELECT employer FROM search_debut WHERE at >= ? ORDER BY at DESC LIMIT ?")
                .params(utc(moment), most)
                .query((row, number) -> Identifiers.of(row.getBytes(1)).toString())
                .list();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
