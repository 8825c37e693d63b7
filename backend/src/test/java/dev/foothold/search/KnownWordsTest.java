package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownWordsTest {

    private static final int ROUNDS = 400;

    /// What is left out without comparing must never be what comparing all would find.
    @Test
    void findsWhatLookingAtEveryWordFinds() {
        var seed = System.nanoTime();
        System.out.println("KnownWordsTest: seed " + seed);
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var words = words(random, 60);
            var word = word(random);
            if (!words.containsKey(word)) {
                assertThat(new KnownWords(words).nearest(word))
                        .as("%s among %s, seed %d", word, words, seed)
                        .isEqualTo(nearest(words, word));
            }
        }
    }

    @Test
    void correctsNoBeginningThatSomeWordHas() {
        var words = new KnownWords(Map.of("marketing", 3L, "marinade", 9L, "design", 5L));

        assertThat(words.nearestBeginning("mar")).isNull();
        assertThat(words.nearestBeginning("makre")).isEqualTo("marketing");
        assertThat(words.nearestBeginning("desgin")).isEqualTo("design");
        assertThat(words.nearestBeginning("zzzz")).isNull();
    }

    private static @Nullable String nearest(Map<String, Long> words, String word) {
        var most = word.length() >= 6 ? 2 : 1;
        var near = least(words, word, most, word.substring(0, 1));
        return near != null ? near : least(words, word, 1, "");
    }

    private static @Nullable String least(Map<String, Long> words, String word, int most, String beginning) {
        return words.keySet().stream()
                .filter(candidate -> candidate.length() >= 4 && candidate.startsWith(beginning))
                .filter(candidate -> cost(word, candidate, most) < 4)
                .min(Comparator.comparingInt((String candidate) -> cost(word, candidate, most))
                        .thenComparing(candidate -> -words.get(candidate))
                        .thenComparing(candidate -> candidate))
                .orElse(null);
    }

    private static int cost(String word, String candidate, int most) {
        var wrong = WrongLetters.between(word, candidate);
        if (wrong <= most) {
            return wrong == 1 ? 1 : 3;
        }
        return candidate.startsWith(word) ? 2 : 4;
    }

    private static Map<String, Long> words(Random random, int count) {
        var words = new HashMap<String, Long>();
        for (var number = 0; number < count; number++) {
            words.put(word(random), 1L + random.nextInt(3));
        }
        return words;
    }

    // few letters, so that many words are near
    private static String word(Random random) {
        var word = new StringBuilder();
        var length = 3 + random.nextInt(6);
        while (word.length() < length) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
