package dev.foothold.projects;

import static dev.foothold.projects.ImportColumn.AI_POLICY;
import static dev.foothold.projects.ImportColumn.APPLY_BY;
import static dev.foothold.projects.ImportColumn.CITY;
import static dev.foothold.projects.ImportColumn.EARLY_YEAR_SEATS;
import static dev.foothold.projects.ImportColumn.ENDS_ON;
import static dev.foothold.projects.ImportColumn.FEE;
import static dev.foothold.projects.ImportColumn.HOURS;
import static dev.foothold.projects.ImportColumn.MODE;
import static dev.foothold.projects.ImportColumn.POSITIONS;
import static dev.foothold.projects.ImportColumn.PUBLISH;
import static dev.foothold.projects.ImportColumn.STANDINGS;
import static dev.foothold.projects.ImportColumn.STARTS_ON;
import static dev.foothold.projects.ImportColumn.STATE;
import static dev.foothold.projects.ImportColumn.SUPERVISOR_EMAIL;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.FieldError;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import dev.foothold.universities.ClassStanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads the terms of a project from a row, and remembers which cells could not be read.
final class ImportedTerms {

    private static final Set<ImportColumn> DATES = EnumSet.of(STARTS_ON, ENDS_ON, APPLY_BY);

    private final ImportedRow row;
    private final Map<String, AccountId> team;
    private final AccountId importer;
    private final Map<ImportColumn, String> unreadable = new TreeMap<>();

    /// @param team the members of the employer by their mail address
    ImportedTerms(ImportedRow row, Map<String, AccountId> team, AccountId importer) {
        this.row = row;
        this.team = team;
        this.importer = importer;
    }

    ProjectTerms read() {
        return new ProjectTerms(
                row.text(ImportColumn.TITLE),
                row.text(ImportColumn.OUTCOME),
                row.text(ImportColumn.DESCRIPTION),
                row.deliverables(),
                row.list(ImportColumn.SKILLS),
                row.text(ImportColumn.CATEGORY),
                number(HOURS, 0),
                fee(),
                number(POSITIONS, 1),
                date(STARTS_ON),
                date(ENDS_ON),
                date(APPLY_BY),
                choice(MODE, WorkMode.class, null),
                place(),
                new Audience(standings(), Set.of(), number(EARLY_YEAR_SEATS, 0)),
                row.list(ImportColumn.QUESTIONS),
                choice(AI_POLICY, AiPolicy.class, AiPolicy.ALLOWED_WITH_DISCLOSURE),
                supervisor(),
                row.list(ImportColumn.LEARNING_GOALS));
    }

    boolean publish() {
        return switch (row.text(PUBLISH).toLowerCase(Locale.ROOT)) {
            case "", "false", "no", "0" -> false;
            case "true", "yes", "1" -> true;
            default -> {
                unreadable.put(PUBLISH, "Write true or false.");
                yield false;
            }
        };
    }

    /// What is wrong, by column: first what cannot be read, then the rules that the rest breaks.
    List<FieldError> errors(List<FieldError> broken) {
        var errors = new LinkedHashSet<FieldError>();
        unreadable.forEach((column, message) -> errors.add(new FieldError(column.title(), message)));
        var datesRead = unreadable.keySet().stream().noneMatch(DATES::contains);
        for (var error : broken) {
            var column = ImportColumn.of(error.field());
            if (!unreadable.containsKey(column) && (datesRead || !DATES.contains(column))) {
                errors.add(new FieldError(column.title(), error.message()));
            }
        }
        return List.copyOf(errors);
    }

    private int number(ImportColumn column, int absent) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return absent;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException other) {
            unreadable.put(column, "Write a whole number.");
            return absent;
        }
    }

    private Money fee() {
        try {
            var dollars = new BigDecimal(row.text(FEE).replace("$", "").replace(",", ""));
            return Money.usd(dollars.movePointRight(2).longValueExact());
        } catch (ArithmeticException | NumberFormatException other) {
            unreadable.put(FEE, "Write the fee in dollars, such as 500 or 500.00.");
            return Money.usd(0);
        }
    }

    private LocalDate date(ImportColumn column) {
        try {
            return LocalDate.parse(row.text(column));
        } catch (DateTimeParseException other) {
            unreadable.put(column, "Write the day as year-month-day, such as 2027-02-28.");
            return LocalDate.EPOCH;
        }
    }

    private @Nullable Place place() {
        return row.text(CITY).isEmpty() && row.text(STATE).isEmpty()
                ? null
                : new Place(row.text(CITY), row.text(STATE).toUpperCase(Locale.ROOT), null, null);
    }

    private Set<ClassStanding> standings() {
        var standings = EnumSet.noneOf(ClassStanding.class);
        for (var name : row.list(STANDINGS)) {
            one(STANDINGS, ClassStanding.class, name, ClassStanding.values()[0], standings);
        }
        return standings;
    }

    private AccountId supervisor() {
        var member = team.get(row.text(SUPERVISOR_EMAIL).toLowerCase(Locale.ROOT));
        if (member == null) {
            unreadable.put(
                    SUPERVISOR_EMAIL, "Give the address of a member of your team who has the role of a supervisor.");
            return importer;
        }
        return member;
    }

    private <E extends Enum<E>> E choice(ImportColumn column, Class<E> type, @Nullable E absent) {
        var text = row.text(column);
        var first = type.getEnumConstants()[0];
        if (text.isEmpty() && absent != null) {
            return absent;
        }
        var chosen = EnumSet.noneOf(type);
        one(column, type, text, first, chosen);
        return chosen.iterator().next();
    }

    private <E extends Enum<E>> void one(ImportColumn column, Class<E> type, String name, E otherwise, Set<E> chosen) {
        var wanted = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        var found = EnumSet.allOf(type).stream()
                .filter(value -> value.name().equals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            unreadable.put(column, "Choose from " + EnumSet.allOf(type) + ".");
        }
        chosen.add(found.orElse(otherwise));
    }
}
