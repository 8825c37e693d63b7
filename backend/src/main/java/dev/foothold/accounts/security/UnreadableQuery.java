package dev.foothold.accounts.security;

import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Problem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The query of an address whose parameters the server would not read. It refuses both bytes that are no text and too
/// many parameters, and does not tell which it was.
record UnreadableQuery(String text) {

    private static final int LONGEST_NAME = 100;

    /// @param most how many parameters the server reads
    Problem problem(int most) {
        var names = Arrays.stream(text.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .map(UnreadableQuery::name)
                .toList();
        return names.size() <= most
                ? new RequestMalformed()
                : new InvalidInput(
                        mostRepeated(names), "Choose fewer values; up to " + most + " are possible in one address.");
    }

    private static String mostRepeated(List<String> names) {
        var counts = names.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var name =
                Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static String name(String parameter) {
        var end = parameter.indexOf('=');
        var name = end < 0 ? parameter : parameter.substring(0, end);
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noText) {
            return name;
        }
    }
}
