package dev.foothold.search;

import dev.foothold.projects.WorkMode;
import dev.foothold.shared.Rules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody looks for, checked: every list and every number has a limit.
///
/// @param text up to 200 characters; control characters are taken as blanks
/// @param payMin in whole dollars, as are the other amounts
/// @param page counts from 1
record SearchQuery(
        String text,
        List<String> categories,
        List<String> skills,
        List<String> modes,
        List<String> states,
        @Nullable String employer,
        @Nullable Integer hoursMin,
        @Nullable Integer hoursMax,
        @Nullable Integer payMin,
        @Nullable Integer payMax,
        @Nullable Integer rateMin,
        boolean earlyYear,
        SearchSort sort,
        int page,
        int size) {

    static final int LONGEST_TEXT = 200;
    private static final int MOST_VALUES = 30;
    private static final int LONGEST_VALUE = 100;
    private static final int DEEPEST = 1_000;
    private static final int LARGEST_AMOUNT = 100_000;

    /// Reads the parameters of a request; throws [dev.foothold.shared.InvalidInput] that names every wrong one.
    static SearchQuery of(Parameters parameters) {
        var rules = new Rules();
        var text = parameters.q() == null
                ? ""
                : parameters.q().replaceAll("\\p{Cntrl}", " ").strip();
        rules.check(text.length() <= LONGEST_TEXT, "q", "Search for up to " + LONGEST_TEXT + " characters.");
        var modes = values(rules, "mode", parameters.mode());
        modes.forEach(mode -> rules.check(isMode(mode), "mode", "Choose REMOTE, HYBRID or ON_SITE."));
        range(rules, "hours", parameters.hours_min(), parameters.hours_max());
        range(rules, "pay", parameters.pay_min(), parameters.pay_max());
        range(rules, "rate", parameters.rate_min(), null);
        var page = parameters.page() == null ? 1 : parameters.page();
        var size = parameters.size() == null ? 20 : parameters.size();
        rules.check(size >= 1 && size <= 50, "size", "Ask for 1 to 50 projects at a time.");
        rules.check(page >= 1, "page", "Pages count from 1.");
        rules.check(
                page < 1 || (long) page * Math.clamp(size, 1, 50) <= DEEPEST,
                "page",
                "Only the first " + DEEPEST + " projects can be listed. Narrow the search.");
        var sort = sort(rules, parameters.sort());
        var categories = values(rules, "category", parameters.category());
        var skills = values(rules, "skill", parameters.skill());
        var states = values(rules, "state", parameters.state());
        rules.throwIfBroken();
        return new SearchQuery(
                text,
                categories,
                skills,
                modes,
                states,
                parameters.employer(),
                parameters.hours_min(),
                parameters.hours_max(),
                parameters.pay_min(),
                parameters.pay_max(),
                parameters.rate_min(),
                Boolean.TRUE.equals(parameters.early_year()),
                sort,
                page,
                size);
    }

    /// The parameters as they stand in the address.
    record Parameters(
            @Nullable String q,
            @Nullable List<String> category,
            @Nullable List<String> skill,
            @Nullable List<String> mode,
            @Nullable List<String> state,
            @Nullable String employer,
            @Nullable Integer hours_min,
            @Nullable Integer hours_max,
            @Nullable Integer pay_min,
            @Nullable Integer pay_max,
            @Nullable Integer rate_min,
            @Nullable Boolean early_year,
            @Nullable String sort,
            @Nullable Integer page,
            @Nullable Integer size) {}

    boolean hasText() {
        return !text.isEmpty();
    }

    int from() {
        return (page - 1) * size;
    }

    private static List<String> values(Rules rules, String name, @Nullable List<String> values) {
        if (values == null) {
            return List.of();
        }
        rules.check(values.size() <= MOST_VALUES, name, "Choose up to " + MOST_VALUES + " values.");
        rules.check(
                values.stream().allMatch(value -> !value.isBlank() && value.length() <= LONGEST_VALUE),
                name,
                "A value has 1 to " + LONGEST_VALUE + " characters.");
        return values.stream().distinct().limit(MOST_VALUES).toList();
    }

    private static void range(Rules rules, String name, @Nullable Integer from, @Nullable Integer to) {
        rules.check(isAmount(from), name + "_min", "Give a whole number from 0 to " + LARGEST_AMOUNT + ".");
        rules.check(isAmount(to), name + "_max", "Give a whole number from 0 to " + LARGEST_AMOUNT + ".");
        rules.check(from == null || to == null || from <= to, name + "_min", "The least is more than the most.");
    }

    private static boolean isAmount(@Nullable Integer amount) {
        return amount == null || amount >= 0 && amount <= LARGEST_AMOUNT;
    }

    private static boolean isMode(String name) {
        return List.of(WorkMode.values()).stream().anyMatch(mode -> mode.name().equals(name));
    }

    private static SearchSort sort(Rules rules, @Nullable String name) {
        if (name == null) {
            return SearchSort.BEST;
        }
        var sort = List.of(SearchSort.values()).stream()
                .filter(value -> value.name().equals(name))
                .findFirst();
        rules.check(sort.isPresent(), "sort", "Choose BEST, NEWEST, PAY, PAY_PER_HOUR or CLOSING.");
        return sort.orElse(SearchSort.BEST);
    }
}
