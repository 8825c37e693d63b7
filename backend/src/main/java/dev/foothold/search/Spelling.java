package dev.foothold.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sets mistyped words right by the words that the index knows, before Elasticsearch is asked: so a typo costs no
/// second
/// question and no fuzzy one, and a word that is known is never taken for another.
final class Spelling {

    /// Shorter words say too little to be told apart.
    static final int SHORTEST = 3;

    private static final int SHORTEST_CORRECTED = 4;
    private static final int SHORTEST_WITH_TWO_WRONG = 6;
    private static final int LONGEST_CORRECTED = 30;
    private static final int MOST_CORRECTED = 6;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, Long> frequencies;
    private final Set<String> alsoKnown;
    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

    /// @param frequencies how many projects have each word
    /// @param alsoKnown words that no project needs to have to be right
    Spelling(Map<String, Long> frequencies, Set<String> alsoKnown) {
        this.frequencies = frequencies;
        this.alsoKnown = alsoKnown;
        frequencies.keySet().stream()
                .filter(word -> !word.isEmpty())
                .forEach(word -> byFirstLetter
                        .computeIfAbsent(word.charAt(0), letter -> new ArrayList<>())
                        .add(word));
    }

    /// The same with more words, each as if one project had it.
    Spelling with(Collection<String> words) {
        var more = new HashMap<>(frequencies);
        words.forEach(word -> more.putIfAbsent(word, 1L));
        return new Spelling(more, alsoKnown);
    }

    /// Whether every one of these words is known already.
    boolean knows(Collection<String> words) {
        return frequencies.keySet().containsAll(words);
    }

    /// The words of a text in small letters without accents, as the index has them.
    static String[] words(String text) {
        return Arrays.stream(BETWEEN.split(folded(text)))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    /// The text with its unknown words replaced by the nearest known ones; null where there is nothing to set right.
    @Nullable
    String corrected(String text) {
        return replaced(text, word -> isKnown(word) ? null : nearest(word));
    }

    /// As above, for a text whose last word is not finished yet.
    @Nullable
    String correctedBeginning(String text) {
        var words = words(text);
        var last = words.length == 0 ? "" : words[words.length - 1];
        return replaced(text, word -> {
            if (isKnown(word)) {
                return null;
            }
            return word.equals(last) ? nearestBeginning(word) : nearest(word);
        });
    }

    private @Nullable String replaced(String text, Function<String, @Nullable String> replacement) {
        if (frequencies.isEmpty()) {
            return null;
        }
        var left = new int[] {MOST_CORRECTED};
        var folded = folded(text);
        var corrected = WORD.matcher(folded).replaceAll(match -> {
            var word = match.group();
            if (!isCorrectable(word) || left[0] == 0) {
                return word;
            }
            var better = replacement.apply(word);
            left[0] -= better == null ? 0 : 1;
            return better == null ? word : better;
        });
        return corrected.equals(folded) ? null : corrected;
    }

    private static boolean isCorrectable(String word) {
        return word.length() >= SHORTEST_CORRECTED
                && word.length() <= LONGEST_CORRECTED
                && word.chars().allMatch(Character::isLetter);
    }

    private boolean isKnown(String word) {
        return frequencies.containsKey(word) || alsoKnown.contains(word);
    }

    /// The nearest known word: one wrong letter before a word that is only begun before two wrong letters; among equals
    /// the most frequent.
    private @Nullable String nearest(String word) {
        var sameLetter = byFirstLetter.getOrDefault(word.charAt(0), List.of());
        var most = word.length() >= SHORTEST_WITH_TWO_WRONG ? 2 : 1;
        var near = best(sameLetter.stream(), word, most);
        return near != null ? near : best(frequencies.keySet().stream(), word, 1);
    }

    private @Nullable String best(Stream<String> candidates, String word, int most) {
        record Candidate(String word, int cost) {}
        return candidates
                .filter(candidate -> candidate.length() >= SHORTEST_CORRECTED)
                .map(candidate -> new Candidate(candidate, cost(word, candidate, most)))
                .filter(candidate -> candidate.cost() < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(Candidate::cost)
                        .thenComparing(candidate -> -frequencies.getOrDefault(candidate.word(), 0L))
                        .thenComparing(Candidate::word))
                .map(Candidate::word)
                .orElse(null);
    }

    private static int cost(String word, String candidate, int most) {
        if (Math.abs(candidate.length() - word.length()) <= most) {
            var wrong = WrongLetters.between(word, candidate);
            if (wrong <= most) {
                return wrong == 1 ? 1 : 3;
            }
        }
        return candidate.startsWith(word) ? 2 : Integer.MAX_VALUE;
    }

    private @Nullable String nearestBeginning(String word) {
        var sameLetter = byFirstLetter.getOrDefault(word.charAt(0), List.of());
        if (sameLetter.stream().anyMatch(candidate -> candidate.startsWith(word))) {
            return null;
        }
        return sameLetter.stream()
                .filter(candidate -> candidate.length() >= word.length())
                .filter(candidate -> beginsLike(candidate, word))
                .min(Comparator.comparing((String candidate) -> -frequencies.getOrDefault(candidate, 0L))
                        .thenComparing(candidate -> candidate))
                .orElse(null);
    }

    private static boolean beginsLike(String candidate, String word) {
        for (var length = word.length() - 1; length <= Math.min(word.length() + 1, candidate.length()); length++) {
            if (WrongLetters.between(word, candidate.substring(0, length)) <= 1) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
