package dev.foothold.load;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Puts generated projects into the application's own tables, as if employers had published them.
final class ProjectTables {

    private static final int BATCH = 500;
    private static final String EMPLOYER = """
            INSERT INTO employer (id, slug, name, website, about, industry, size, place_city, place_state,
                place_latitude, place_longitude, mail_domain, status, since, version)
            VALUES (?, ?, ?, 'https://load.example', 'Generated.', 'Services', '11-50', ?, ?, ?, ?, 'load.example',
                'VERIFIED', ?, 0)""";
    private static final String PROJECT = """
            INSERT INTO project (id, slug_key, employer, terms_title, terms_outcome, terms_description,
                terms_deliverables, terms_skills, terms_category, terms_hours, terms_fee_minor, terms_fee_currency,
                terms_positions, terms_starts_on, terms_ends_on, terms_apply_by, terms_mode, terms_place_city,
                terms_place_state, terms_place_latitude, terms_place_longitude, terms_audience, terms_questions,
                terms_ai_policy, terms_supervisor, terms_learning_goals, status, seats_taken, pay_approved, drafted_at,
                changed_at, published_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'USD', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]',
                'ALLOWED_WITH_DISCLOSURE', ?, '[]', 'PUBLISHED', 0, 1, ?, ?, ?, 0)""";

    private final Connection connection;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);

    ProjectTables(Connection connection) {
        this.connection = connection;
    }

    void addEmployers(List<GeneratedEmployer> employers) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement(EMPLOYER)) {
            for (var employer : employers) {
                Values.of(insert)
                        .add(employer.id())
                        .add(employer.slug())
                        .add(employer.name())
                        .add(employer.city())
                        .add(employer.state())
                        .add(employer.latitude())
                        .add(employer.longitude())
                        .add(Timestamp.from(now));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /// Adds the projects with these numbers.
    void addProjects(ProjectGenerator generator, int from, int to) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement(PROJECT)) {
            for (var number = from; number < to; number++) {
                set(insert, generator.project(number));
                insert.addBatch();
                if (number % BATCH == BATCH - 1 || number == to - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
        connection.setAutoCommit(true);
    }

    private void set(PreparedStatement insert, GeneratedProject project) throws SQLException {
        var remote = project.mode().equals("REMOTE");
        var employer = project.employer();
        var published = Timestamp.from(now.plus(project.days().published(), ChronoUnit.DAYS));
        Values.of(insert)
                .add(project.id())
                .add(project.key())
                .add(employer.id())
                .add(project.title())
                .add(project.outcome())
                .add(project.description())
                .add(project.deliverables())
                .add(json.writeValueAsString(project.skills()))
                .add(project.category())
                .add(project.hours())
                .add(project.feeCents())
                .add(project.positions())
                .add(day(project.days().starts()))
                .add(day(project.days().ends()))
                .add(day(project.days().applyBy()))
                .add(project.mode())
                .add(remote ? null : employer.city())
                .add(remote ? null : employer.state())
                .add(remote ? null : employer.latitude())
                .add(remote ? null : employer.longitude())
                .add(audience(project.standings()))
                .add(employer.id())
                .add(published)
                .add(published)
                .add(published);
    }

    private String audience(List<String> standings) {
        return "{\"standings\":" + json.writeValueAsString(standings) + ",\"universities\":[],\"earlyYearSeats\":0}";
    }

    private Date day(int days) {
        return Date.valueOf(today.plusDays(days));
    }
}
