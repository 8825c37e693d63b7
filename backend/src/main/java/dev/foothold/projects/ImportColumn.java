package dev.foothold.projects;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns of an imported table, and the field of the terms that each of them fills.
enum ImportColumn {
    EXTERNAL_ID(Kind.TEXT, true, "externalId"),
    TITLE(Kind.TEXT, true, "title"),
    OUTCOME(Kind.TEXT, true, "outcome"),
    DESCRIPTION(Kind.TEXT, false, "description"),
    DELIVERABLES(Kind.DELIVERABLES, true, "deliverables"),
    SKILLS(Kind.LIST, true, "skills"),
    CATEGORY(Kind.TEXT, true, "category"),
    HOURS(Kind.TEXT, true, "hours"),
    FEE(Kind.TEXT, true, "fee"),
    POSITIONS(Kind.TEXT, false, "positions"),
    STARTS_ON(Kind.TEXT, true, "startsOn"),
    ENDS_ON(Kind.TEXT, true, "endsOn"),
    APPLY_BY(Kind.TEXT, true, "applyBy"),
    MODE(Kind.TEXT, true, "mode"),
    CITY(Kind.TEXT, false, "place"),
    STATE(Kind.TEXT, false, "place.state"),
    STANDINGS(Kind.LIST, false, "audience.standings"),
    EARLY_YEAR_SEATS(Kind.TEXT, false, "audience.earlyYearSeats"),
    QUESTIONS(Kind.LIST, false, "questions"),
    AI_POLICY(Kind.TEXT, false, "aiPolicy"),
    SUPERVISOR_EMAIL(Kind.TEXT, true, "supervisor"),
    LEARNING_GOALS(Kind.LIST, false, "learningGoals"),
    PUBLISH(Kind.TEXT, false, "publish");

    private static final String TERMS = "terms.";

    private final Kind kind;
    private final boolean required;
    private final String field;

    ImportColumn(Kind kind, boolean required, String field) {
        this.kind = kind;
        this.required = required;
        this.field = field;
    }

    /// How a cell is read: as it stands, as a list, or as deliverables with their criteria.
    enum Kind {
        TEXT,
        LIST,
        DELIVERABLES
    }

    Kind kind() {
        return kind;
    }

    boolean required() {
        return required;
    }

    /// Its name in the first line of the table.
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The column of that name, however it is capitalised.
    static Optional<ImportColumn> named(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title().equals(title.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// The column in which something is wrong with a field of the terms: the longest that the path begins with.
    static ImportColumn of(String path) {
        var inside = path.startsWith(TERMS) ? path.substring(TERMS.length()) : path;
        return Arrays.stream(values())
                .filter(column -> inside.startsWith(column.field))
                .max((one, other) -> Integer.compare(one.field.length(), other.field.length()))
                .orElse(EXTERNAL_ID);
    }
}
