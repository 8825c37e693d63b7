package dev.foothold.search;

import dev.foothold.shared.InvalidInput;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads and writes a search as the parameters of an address, in one form for each question whatever their order.
final class SavedQuestion {

    static final int LONGEST = 2000;

    private static final int LONGEST_PLACE = 100;

    /// How the point that the search is near to is called. People read it; the search itself does not know it.
    private static final String PLACE = "place";

    /// What is asked for, without the place in the list.
    private static final SortedSet<String> NAMES = names();

    private SavedQuestion() {}

    /// The one form of a question; what is no parameter of a search and does not name its place is left out. Throws
    /// [InvalidInput] that names every wrong parameter.
    static String canonical(String typed) {
        if (typed.length() > LONGEST) {
            throw new InvalidInput("query", "A search of more than " + LONGEST + " characters cannot be saved.");
        }
        var values = values(typed);
        SearchQuery.newest(asked(values), 1);
        checkPlace(values);
        var written = new ArrayList<String>();
        for (var name : NAMES) {
            given(name, values).forEach(value -> written.add(name + "=" + encoded(value)));
        }
        var question = String.join("&", written);
        if (question.length() > LONGEST) {
            throw new InvalidInput("query", "A search of more than " + LONGEST + " characters cannot be saved.");
        }
        return question;
    }

    /// The search for the newest projects that answer the question.
    static SearchQuery newest(String question, int size) {
        return SearchQuery.newest(asked(values(question)), size);
    }

    /// Tells questions apart in an index of the database; what its place is called makes no other question.
    static String digest(String question) {
        return Fingerprint.of(withoutPlace(question));
    }

    /// The later wording of a question, or the earlier one where that alone says what its place is called.
    static String withPlace(String earlier, String later) {
        return withoutPlace(later).equals(later) ? earlier : later;
    }

    private static String withoutPlace(String question) {
        return Arrays.stream(question.split("&"))
                .filter(pair -> !pair.startsWith(PLACE + "="))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, List<String>> asked(Map<String, List<String>> values) {
        var asked = new LinkedHashMap<>(values);
        asked.remove(PLACE);
        return asked;
    }

    private static void checkPlace(Map<String, List<String>> values) {
        if (given(PLACE, values).stream().anyMatch(place -> place.length() > LONGEST_PLACE)) {
            throw new InvalidInput(PLACE, "The name of a place has up to " + LONGEST_PLACE + " characters.");
        }
    }

    private static List<String> given(String name, Map<String, List<String>> values) {
        var given = values.getOrDefault(name, List.of());
        return SearchQuery.REPEATED.contains(name)
                ? given.stream().distinct().sorted().toList()
                : given.stream().limit(1).toList();
    }

    private static SortedSet<String> names() {
        var names = new TreeSet<>(SearchQuery.NAMES);
        names.removeAll(Set.of("page", "size", "facets"));
        names.add(PLACE);
        return names;
    }

    private static Map<String, List<String>> values(String question) {
        var values = new LinkedHashMap<String, List<String>>();
        Arrays.stream(question.replaceFirst("^\\?", "").split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && !decoded(pair[1]).isBlank())
                .filter(pair -> SearchQuery.NAMES.contains(decoded(pair[0])) || PLACE.equals(decoded(pair[0])))
                .forEach(pair -> values.computeIfAbsent(decoded(pair[0]), name -> new ArrayList<>())
                        .add(decoded(pair[1])));
        if (!values.containsKey("near")) {
            values.remove(PLACE);
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new InvalidInput("query", "This is not the query of an address: a % is followed by no number.");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
