package dev.foothold.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Guesses from what was found after all how the typed words are spelled.
final class DidYouMean {

    private static final Pattern FOUND = Pattern.compile("<mark>(.*?)</mark>");

    private DidYouMean() {}

    /// The typed text with each word replaced by the most similar word found.
    static String from(String text, SearchResult found) {
        var words = found.hits().stream()
                .flatMap(hit -> Stream.of(
                        hit.titleHighlight() == null ? "" : hit.titleHighlight(),
                        hit.snippet() == null ? "" : hit.snippet()))
                .flatMap(html -> FOUND.matcher(html).results().map(match -> match.group(1)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return String.join(
                " ",
                Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                        .map(word -> nearest(word, words))
                        .toList());
    }

    private static String nearest(String word, List<String> words) {
        return words.stream()
                .filter(candidate -> candidate.charAt(0) == word.charAt(0))
                .filter(candidate -> distance(word, candidate) <= 2)
                .min(java.util.Comparator.comparingInt(candidate -> distance(word, candidate)))
                .orElse(word);
    }

    /// Levenshtein's distance: how many letters must be put in, left out or changed.
    private static int distance(String first, String second) {
        var previous = new int[second.length() + 1];
        Arrays.setAll(previous, place -> place);
        for (var row = 1; row <= first.length(); row++) {
            var current = new int[second.length() + 1];
            current[0] = row;
            for (var column = 1; column <= second.length(); column++) {
                var change = first.charAt(row - 1) == second.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(previous[column - 1] + change, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[second.length()];
    }
}
