package dev.foothold.search;

import dev.foothold.projects.WorkMode;
import dev.foothold.universities.ClassStanding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody looks for, checked: every list, every text and every number has a limit.
///
/// @param text up to 200 characters; control characters are taken as blanks
/// @param cities each with its state, as in `Columbus, OH`
/// @param standings class standings of which one at least must be admitted
/// @param employers by their names in addresses
/// @param fee in whole dollars, as is the rate: the pay per hour
/// @param replyMax within how many days the employer usually answers
/// @param near from where not too far
/// @param page counts from 1
/// @param facets whether the choices are to be counted
record SearchQuery(
        String text,
        List<String> categories,
        List<String> skills,
        List<String> modes,
        List<String> states,
        List<String> cities,
        List<String> standings,
        List<String> employers,
        boolean earlyYear,
        boolean firstProject,
        boolean openToMe,
        Span<Integer> hours,
        Span<Integer> fee,
        Span<Integer> rate,
        @Nullable Integer replyMax,
        Span<LocalDate> start,
        @Nullable Near near,
        SearchSort sort,
        int page,
        int size,
        boolean facets) {

    static final int LONGEST_TEXT = 200;

    /// Every name that a parameter of a search can have, in the order in which a saved one is written.
    static final List<String> NAMES = List.of(
            "q",
            "category",
            "skill",
            "mode",
            "state",
            "city",
            "standing",
            "employer",
            "early_year",
            "first_project",
            "open_to_me",
            "hours_min",
            "hours_max",
            "pay_min",
            "pay_max",
            "rate_min",
            "rate_max",
            "reply_max",
            "start_from",
            "start_to",
            "near",
            "within",
            "remote",
            "sort",
            "page",
            "size",
            "facets");

    /// The names of which one may be given several times.
    static final Set<String> REPEATED = Set.of("category", "skill", "mode", "state", "city", "standing", "employer");

    private static final int DEEPEST = 1_000;
    private static final int MOST_AT_ONCE = 50;
    private static final int LARGEST_AMOUNT = 100_000;
    private static final int FARTHEST = 500;

    /// From the least to the most, both included; open where there is null.
    record Span<T extends Comparable<? super T>>(
            @Nullable T from, @Nullable T to) {
        boolean isGiven() {
            return from != null || to != null;
        }
    }

    /// A place and how many miles around it.
    ///
    /// @param remoteToo whether remote work counts as near
    record Near(double latitude, double longitude, int miles, boolean remoteToo) {}

    /// Reads the parameters of an address; throws [dev.foothold.shared.InvalidInput] that names every wrong one.
    static SearchQuery of(Map<String, List<String>> parameters) {
        return of(parameters, MOST_AT_ONCE);
    }

    private static SearchQuery of(Map<String, List<String>> parameters, int mostAtOnce) {
        var read = new ParameterReader(parameters);
        read.refuseOthersThan(NAMES);
        var page = read.number("page", 1, DEEPEST, 1);
        var size = read.number("size", 1, mostAtOnce, 20);
        read.check(
                (long) page * size <= DEEPEST,
                "page",
                "Only the first 1,000 projects can be listed. Narrow the search.");
        var near = near(read);
        var sort = read.choice("sort", SearchSort.class, SearchSort.BEST);
        read.check(sort != SearchSort.NEAREST || near != null, "sort", "To list the nearest first, say near what.");
        var search = new SearchQuery(
                read.text("q", LONGEST_TEXT),
                read.values("category"),
                read.values("skill"),
                read.choices("mode", WorkMode.class),
                read.values("state"),
                read.values("city"),
                read.choices("standing", ClassStanding.class),
                read.values("employer"),
                read.flag("early_year", false),
                read.flag("first_project", false),
                read.flag("open_to_me", false),
                read.span("hours_min", "hours_max", name -> read.number(name, 0, LARGEST_AMOUNT)),
                read.span("pay_min", "pay_max", name -> read.number(name, 0, LARGEST_AMOUNT)),
                read.span("rate_min", "rate_max", name -> read.number(name, 0, LARGEST_AMOUNT)),
                read.number("reply_max", 1, 60),
                read.span("start_from", "start_to", read::date),
                near,
                sort,
                page,
                size,
                read.flag("facets", page == 1));
        read.throwIfBroken();
        return search;
    }

    /// The newest projects that answer a question asked once, whatever order and page it was looked at in.
    ///
    /// @param size how many, up to 1,000; nobody who asks by an address gets so many at once
    static SearchQuery newest(Map<String, List<String>> parameters, int size) {
        var question = new HashMap<>(parameters);
        question.put("sort", List.of(SearchSort.NEWEST.name()));
        question.put("page", List.of("1"));
        question.put("size", List.of(String.valueOf(size)));
        question.put("facets", List.of("false"));
        return of(question, size);
    }

    boolean hasText() {
        return !text.isEmpty();
    }

    int from() {
        return (page - 1) * size;
    }

    private static @Nullable Near near(ParameterReader read) {
        var miles = read.number("within", 1, FARTHEST, 25);
        var remoteToo = read.flag("remote", false);
        var point = read.point("near");
        read.check(point != null || !read.has("within"), "within", "Say near what.");
        read.check(point != null || !read.has("remote"), "remote", "Say near what, or choose the mode REMOTE.");
        return point == null ? null : new Near(point.lat(), point.lon(), miles, remoteToo);
    }
}
