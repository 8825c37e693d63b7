package dev.foothold.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Meets the same need with SQL over one connection, without an application before it: the page, its total, and every
/// facet counted as if nothing were chosen in it.
final class SqlAsker implements Asker {

    private static final String WORDS = "MATCH (p.title, p.skills, p.body) AGAINST (?)";
    private static final String CARD = "p.slug, p.employer, p.title, p.skills, p.category, p.mode, p.city, p.hours,"
            + " p.fee, p.rate, p.early, p.first_project, p.apply_by, p.starts_on, p.published_on";
    private static final Map<String, String> FACETS = facets();

    private final Connection connection;
    private final List<Question> questions;

    SqlAsker(Connection connection, List<Question> questions) {
        this.connection = connection;
        this.questions = questions;
    }

    /// A condition with what fills its places.
    private record Where(String sql, List<String> values) {}

    @Override
    public int questions() {
        return questions.size();
    }

    @Override
    public boolean ask(int number) throws SQLException {
        var question = questions.get(number);
        if (question.workload() == Workload.SUGGEST) {
            suggest(question.meant());
        } else {
            search(question);
        }
        return true;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void search(Question question) throws SQLException {
        var all = where(question, "");
        var ordered = question.meant().isEmpty() ? "p.published_on DESC, p.id" : WORDS + " DESC";
        var values = new ArrayList<>(all.values());
        if (!question.meant().isEmpty()) {
            values.add(question.meant());
        }
        read("SELECT " + CARD + " FROM project p WHERE " + all.sql() + " ORDER BY " + ordered + " LIMIT 20", values);
        read("SELECT COUNT(*) FROM project p WHERE " + all.sql(), all.values());
        for (var facet : FACETS.entrySet()) {
            var others = where(question, facet.getKey());
            read(facet.getValue().formatted(others.sql()), others.values());
        }
    }

    private void suggest(String begun) throws SQLException {
        read(
                "SELECT p.title, p.slug FROM project p WHERE MATCH (p.title) AGAINST (? IN BOOLEAN MODE)"
                        + " AND p.apply_by >= CURDATE() LIMIT 4",
                List.of("+" + begun + "*"));
        read(
                "SELECT name, slug FROM employer WHERE name LIKE ? OR name LIKE ? LIMIT 4",
                List.of(begun + "%", "% " + begun + "%"));
    }

    private static Where where(Question question, String without) {
        var conditions = new ArrayList<>(List.of("p.apply_by >= CURDATE()"));
        var values = new ArrayList<String>();
        if (!question.meant().isEmpty()) {
            conditions.add(WORDS);
            values.add(question.meant());
        }
        for (var filter : question.filters()) {
            if (!filter.name().equals(without)) {
                var places = String.join(
                        ", ", filter.values().stream().map(value -> "?").toList());
                conditions.add(condition(filter.name()).formatted(places));
                values.addAll(filter.values());
            }
        }
        return new Where(String.join(" AND ", conditions), values);
    }

    private static String condition(String filter) {
        return switch (filter) {
            case "category" -> "p.category IN (%s)";
            case "mode" -> "p.mode IN (%s)";
            case "skill" -> "p.id IN (SELECT s.project FROM skill s WHERE s.skill IN (%s))";
            case "standing" -> "p.id IN (SELECT s.project FROM standing s WHERE s.standing IN (%s))";
            case "hours_max" -> "p.hours <= %s";
            case "pay_min" -> "p.fee >= 100 * %s";
            default -> throw new IllegalArgumentException(filter);
        };
    }

    private static Map<String, String> facets() {
        var facets = new LinkedHashMap<String, String>();
        facets.put("category", grouped("p.category"));
        facets.put("mode", grouped("p.mode"));
        facets.put("state", grouped("p.state"));
        facets.put("city", grouped("p.city"));
        facets.put("early_year", grouped("p.early"));
        facets.put("first_project", grouped("p.first_project"));
        facets.put("hours_max", grouped("p.hours DIV 5"));
        facets.put("pay_min", grouped("p.fee DIV 20000"));
        facets.put("rate_min", grouped("p.rate DIV 500"));
        facets.put("start", grouped("DATEDIFF(p.starts_on, CURDATE()) DIV 15"));
        facets.put("skill", joined("skill"));
        facets.put("standing", joined("standing"));
        return facets;
    }

    private static String grouped(String by) {
        return "SELECT " + by + " AS value, COUNT(*) FROM project p WHERE %s GROUP BY value ORDER BY 2 DESC LIMIT 40";
    }

    private static String joined(String table) {
        return "SELECT j." + table + ", COUNT(*) FROM project p JOIN " + table + " j ON j.project = p.id WHERE %s"
                + " GROUP BY j." + table + " ORDER BY 2 DESC LIMIT 40";
    }

    private void read(String sql, List<String> values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            read(statement, values);
        }
    }

    private static void read(PreparedStatement statement, List<String> values) throws SQLException {
        var filled = Values.of(statement);
        for (var value : values) {
            filled.add(value);
        }
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }
}
