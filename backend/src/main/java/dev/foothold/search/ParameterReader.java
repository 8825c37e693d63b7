package dev.foothold.search;

import dev.foothold.search.ProjectDocument.GeoPoint;
import dev.foothold.search.SearchQuery.Span;
import dev.foothold.shared.Rules;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the parameters of an address and notes each that cannot be: none is ever guessed.
final class ParameterReader {

    private static final int MOST_VALUES = 30;
    private static final int LONGEST_VALUE = 100;
    private static final char FIRST_PLAIN = ' ';
    private static final char LAST_PLAIN = '~';
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DATE = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,20})?),(-?\\d{1,3}(?:\\.\\d{1,20})?)");

    private final Map<String, List<String>> parameters;
    private final Rules rules = new Rules();

    ParameterReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    void refuseOthersThan(Collection<String> names) {
        parameters.keySet().stream()
                .filter(name -> !names.contains(name))
                .limit(MOST_VALUES)
                .forEach(name -> rules.check(
                        false,
                        name.length() > LONGEST_VALUE ? name.substring(0, LONGEST_VALUE) : name,
                        "There is no such filter."));
    }

    boolean has(String name) {
        return !one(name).isEmpty();
    }

    void check(boolean holds, String name, String message) {
        rules.check(holds, name, message);
    }

    void throwIfBroken() {
        rules.throwIfBroken();
    }

    String text(String name, int longest) {
        var text = plain(one(name)).strip();
        rules.check(text.length() <= longest, name, "Search for up to " + longest + " characters.");
        return text;
    }

    // without the expression for the many that need none
    private static String plain(String text) {
        return text.chars().allMatch(letter -> letter >= FIRST_PLAIN && letter <= LAST_PLAIN)
                ? text
                : CONTROL.matcher(text).replaceAll(" ");
    }

    List<String> values(String name) {
        var given = parameters.get(name);
        if (given == null) {
            return List.of();
        }
        var values = given.stream().filter(value -> !value.isEmpty()).toList();
        rules.check(values.size() <= MOST_VALUES, name, "Choose up to " + MOST_VALUES + " values.");
        rules.check(
                values.stream().allMatch(value -> !value.isBlank() && value.length() <= LONGEST_VALUE),
                name,
                "A value has 1 to " + LONGEST_VALUE + " characters.");
        return values.stream().distinct().limit(MOST_VALUES).toList();
    }

    <E extends Enum<E>> List<String> choices(String name, Class<E> type) {
        var values = values(name);
        if (!values.stream().allMatch(value -> isOneOf(type, value))) {
            rules.check(false, name, "Choose " + names(type) + ".");
        }
        return values;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        var value = one(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (isOneOf(type, value)) {
            return Enum.valueOf(type, value);
        }
        rules.check(false, name, "Choose " + names(type) + ".");
        return otherwise;
    }

    boolean flag(String name, boolean otherwise) {
        var value = one(name);
        rules.check(value.isEmpty() || value.equals("true") || value.equals("false"), name, "Choose true or false.");
        return value.isEmpty() ? otherwise : value.equals("true");
    }

    int number(String name, int least, int most, int otherwise) {
        var number = number(name, least, most);
        return number == null ? otherwise : number;
    }

    @Nullable
    Integer number(String name, int least, int most) {
        var value = one(name);
        if (value.isEmpty()) {
            return null;
        }
        var number = NUMBER.matcher(value).matches() ? Integer.valueOf(value) : null;
        var fits = number != null && number >= least && number <= most;
        rules.check(fits, name, "Give a whole number from " + least + " to " + most + ".");
        return fits ? number : null;
    }

    @Nullable
    LocalDate date(String name) {
        var value = one(name);
        if (value.isEmpty()) {
            return null;
        }
        var day = DATE.matcher(value).matches() ? day(value) : null;
        rules.check(day != null, name, "Give a day as in 2027-01-31.");
        return day;
    }

    @Nullable
    GeoPoint point(String name) {
        var value = one(name);
        if (value.isEmpty()) {
            return null;
        }
        var match = POINT.matcher(value);
        if (match.matches()) {
            var point = new GeoPoint(Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2)));
            if (Math.abs(point.lat()) <= 90 && Math.abs(point.lon()) <= 180) {
                return point;
            }
        }
        rules.check(false, name, "Give degrees north and east, as in 39.96,-83.00.");
        return null;
    }

    <T extends Comparable<? super T>> Span<T> span(String least, String most, Function<String, @Nullable T> read) {
        var from = read.apply(least);
        var to = read.apply(most);
        rules.check(from == null || to == null || from.compareTo(to) <= 0, least, "The least is more than the most.");
        return new Span<>(from, to);
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }

    private String one(String name) {
        var values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            rules.check(false, name, "Give this once.");
        }
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static <E extends Enum<E>> boolean isOneOf(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(value -> value.name().equals(name));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
