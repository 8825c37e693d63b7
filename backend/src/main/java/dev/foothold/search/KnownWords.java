package dev.foothold.search;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// The words that the index knows, in their order: those with the same beginning lie together, and the letters of each,
/// as a set, tell without comparing which others cannot be near.
final class KnownWords {

    /// Shorter words are nobody's correction.
    private static final int SHORTEST = 4;

    private static final int SHORTEST_WITH_TWO_WRONG = 6;
    private static final int ONE_WRONG = 1;
    private static final int ONLY_BEGUN = 2;
    private static final int TWO_WRONG = 3;
    private static final int FAR = Integer.MAX_VALUE;

    private final String[] words;
    private final int[] lengths;
    private final long[] frequencies;
    private final long[] letters;

    /// @param frequencies how many projects have each word
    KnownWords(Map<String, Long> frequencies) {
        this.words = frequencies.keySet().stream()
                .filter(word -> !word.isEmpty())
                .sorted()
                .toArray(String[]::new);
        this.lengths = Arrays.stream(words).mapToInt(String::length).toArray();
        this.frequencies = Arrays.stream(words).mapToLong(frequencies::get).toArray();
        this.letters = Arrays.stream(words).mapToLong(KnownWords::letters).toArray();
    }

    /// The nearest word: one wrong letter before a word that is only begun before two wrong letters; among equals the
    /// most frequent.
    @Nullable
    String nearest(String word) {
        var set = letters(word);
        var most = word.length() >= SHORTEST_WITH_TWO_WRONG ? 2 : 1;
        var sameLetter = word.substring(0, 1);
        var near = best(firstFrom(sameLetter), firstAfter(sameLetter), place -> {
            var cost = cost(place, word, set, most);
            return cost == FAR && isBegunBy(place, word) ? ONLY_BEGUN : cost;
        });
        return near != null ? near : best(0, words.length, place -> cost(place, word, set, 1));
    }

    /// The most frequent word that begins nearly like this one; null where some begin just so.
    @Nullable
    String nearestBeginning(String word) {
        if (firstFrom(word) < firstAfter(word)) {
            return null;
        }
        var set = letters(word);
        var sameLetter = word.substring(0, 1);
        return best(
                firstFrom(sameLetter),
                firstAfter(sameLetter),
                place -> lengths[place] >= word.length()
                                && Long.bitCount(set & ~letters[place]) <= 1
                                && beginsLike(words[place], word)
                        ? ONE_WRONG
                        : FAR);
    }

    private @Nullable String best(int from, int to, IntUnaryOperator costs) {
        var best = -1;
        var least = FAR;
        for (var place = from; place < to; place++) {
            var cost = costs.applyAsInt(place);
            if (cost < least || cost == least && cost < FAR && frequencies[place] > frequencies[best]) {
                best = place;
                least = cost;
            }
        }
        return best < 0 ? null : words[best];
    }

    private int cost(int place, String word, long set, int most) {
        // a wrong letter takes at most one out of the set and puts one into it
        if (lengths[place] < SHORTEST
                || Math.abs(lengths[place] - word.length()) > most
                || Long.bitCount(set ^ letters[place]) > 2 * most) {
            return FAR;
        }
        var wrong = WrongLetters.between(word, words[place]);
        if (wrong > most) {
            return FAR;
        }
        return wrong == 1 ? ONE_WRONG : TWO_WRONG;
    }

    private boolean isBegunBy(int place, String word) {
        return lengths[place] >= SHORTEST && words[place].startsWith(word);
    }

    private static boolean beginsLike(String candidate, String word) {
        for (var length = word.length() - 1; length <= Math.min(word.length() + 1, candidate.length()); length++) {
            if (WrongLetters.between(word, candidate.substring(0, length)) <= 1) {
                return true;
            }
        }
        return false;
    }

    private int firstFrom(String beginning) {
        var place = Arrays.binarySearch(words, beginning);
        return place < 0 ? -place - 1 : place;
    }

    private int firstAfter(String beginning) {
        return firstFrom(beginning + Character.MAX_VALUE);
    }

    private static long letters(String word) {
        return word.chars().mapToLong(letter -> 1L << letter).reduce(0, (some, one) -> some | one);
    }
}
