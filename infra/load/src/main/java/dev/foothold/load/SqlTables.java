package dev.foothold.load;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// The tables with which one would search in SQL: one row a project with FULLTEXT, and indexes on what is counted.
final class SqlTables {

    static final String DATABASE = "foothold_proof_load";

    private static final int BATCH = 500;
    private static final List<String> STANDINGS =
            List.of("FIRST_YEAR", "SECOND_YEAR", "THIRD_YEAR", "FOURTH_YEAR_PLUS", "MASTERS", "DOCTORAL", "ALUMNI");
    private static final List<String> MAKING = List.of(
            "DROP DATABASE IF EXISTS " + DATABASE,
            "CREATE DATABASE " + DATABASE + " CHARACTER SET utf8mb4",
            """
            CREATE TABLE foothold_proof_load.project (
                id INT NOT NULL PRIMARY KEY, slug CHAR(8) NOT NULL, employer VARCHAR(120) NOT NULL,
                title VARCHAR(90) NOT NULL, skills VARCHAR(400) NOT NULL, body TEXT NOT NULL,
                category VARCHAR(60) NOT NULL, mode VARCHAR(10) NOT NULL, state CHAR(2) NULL, city VARCHAR(90) NULL,
                hours INT NOT NULL, fee BIGINT NOT NULL, rate BIGINT NOT NULL, early BOOLEAN NOT NULL,
                first_project BOOLEAN NOT NULL, starts_on DATE NOT NULL, apply_by DATE NOT NULL,
                published_on DATE NOT NULL,
                INDEX (category), INDEX (mode), INDEX (state), INDEX (city), INDEX (hours), INDEX (fee), INDEX (rate),
                INDEX (starts_on), INDEX (apply_by), INDEX (published_on))""",
            """
            CREATE TABLE foothold_proof_load.skill (
                skill VARCHAR(80) NOT NULL, project INT NOT NULL, PRIMARY KEY (skill, project), INDEX (project))""",
            """
            CREATE TABLE foothold_proof_load.standing (
                standing VARCHAR(20) NOT NULL, project INT NOT NULL,
                PRIMARY KEY (standing, project), INDEX (project))""",
            "CREATE TABLE foothold_proof_load.employer (slug VARCHAR(140) PRIMARY KEY, name VARCHAR(120), INDEX (name))");

    private static final List<String> FINISHING = List.of(
            "ALTER TABLE foothold_proof_load.project ADD FULLTEXT words (title, skills, body)",
            "ALTER TABLE foothold_proof_load.project ADD FULLTEXT titles (title)",
            "ANALYZE TABLE foothold_proof_load.project, foothold_proof_load.skill, foothold_proof_load.standing");

    private final Connection connection;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    SqlTables(Connection connection) {
        this.connection = connection;
    }

    /// Makes them anew with the first so many projects.
    void make(ProjectGenerator generator, int projects) throws SQLException {
        carryOut(MAKING);
        connection.setAutoCommit(false);
        addEmployers(generator.employers());
        addProjects(generator, projects);
        connection.setAutoCommit(true);
        carryOut(FINISHING);
    }

    private void carryOut(List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void addEmployers(List<GeneratedEmployer> employers) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO foothold_proof_load.employer VALUES (?, ?)")) {
            for (var employer : employers) {
                Values.of(insert).add(employer.slug()).add(employer.name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void addProjects(ProjectGenerator generator, int projects) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO foothold_proof_load.project VALUES "
                        + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                var skill = connection.prepareStatement("INSERT INTO foothold_proof_load.skill VALUES (?, ?)");
                var standing = connection.prepareStatement("INSERT INTO foothold_proof_load.standing VALUES (?, ?)")) {
            for (var number = 0; number < projects; number++) {
                var project = generator.project(number);
                set(Values.of(insert), number, project);
                insert.addBatch();
                for (var name : project.skills()) {
                    Values.of(skill).add(name).add(number);
                    skill.addBatch();
                }
                for (var name : project.standings().isEmpty() ? STANDINGS : project.standings()) {
                    Values.of(standing).add(name).add(number);
                    standing.addBatch();
                }
                if (number % BATCH == BATCH - 1 || number == projects - 1) {
                    insert.executeBatch();
                    skill.executeBatch();
                    standing.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private void set(Values values, int number, GeneratedProject project) throws SQLException {
        var remote = project.mode().equals("REMOTE");
        var employer = project.employer();
        var early = project.standings().isEmpty() || project.standings().contains("FIRST_YEAR");
        values.add(number)
                .add(project.key())
                .add(employer.name())
                .add(project.title())
                .add(String.join(", ", project.skills()))
                .add(project.outcome() + "\n" + project.description())
                .add(project.category())
                .add(project.mode())
                .add(remote ? null : employer.state())
                .add(remote ? null : employer.city() + ", " + employer.state())
                .add(project.hours())
                .add(project.feeCents())
                .add(project.feeCents() / project.hours())
                .add(early)
                .add(early && project.hours() <= 20)
                .add(day(project.days().starts()))
                .add(day(project.days().applyBy()))
                .add(day(project.days().published()));
    }

    private Date day(int days) {
        return Date.valueOf(today.plusDays(days));
    }
}
