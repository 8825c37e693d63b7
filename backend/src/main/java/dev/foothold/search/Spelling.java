package dev.foothold.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sets mistyped words right by the words that the index knows, before Elasticsearch is asked: so a typo costs no
/// second question and no fuzzy one, and a word that is known is never taken for another.
final class Spelling {

    /// Shorter words say too little to be told apart.
    static final int SHORTEST = 3;

    private static final int SHORTEST_CORRECTED = 4;
    private static final int LONGEST_CORRECTED = 30;
    private static final int MOST_CORRECTED = 6;
    private static final char FIRST_WITH_MARKS = 0x80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, Long> frequencies;
    private final Set<String> alsoKnown;
    private volatile @Nullable KnownWords inOrder;

    /// @param frequencies how many projects have each word
    /// @param alsoKnown words that no project needs to have to be right
    Spelling(Map<String, Long> frequencies, Set<String> alsoKnown) {
        this.frequencies = frequencies;
        this.alsoKnown = alsoKnown;
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
        return isPlain(text) ? plainWords(text.toLowerCase(Locale.ROOT)) : otherWords(text);
    }

    private static String[] plainWords(String text) {
        var words = new ArrayList<String>();
        var from = 0;
        for (var place = 0; place <= text.length(); place++) {
            if (place == text.length() || !Character.isLetterOrDigit(text.charAt(place))) {
                if (place > from) {
                    words.add(text.substring(from, place));
                }
                from = place + 1;
            }
        }
        return words.toArray(String[]::new);
    }

    private static String[] otherWords(String text) {
        var words = new ArrayList<String>();
        var word = WORD.matcher(folded(text));
        while (word.find()) {
            words.add(word.group());
        }
        return words.toArray(String[]::new);
    }

    /// Whether each of the words typed, as [#words] gives them, begins a word of the name.
    static boolean isBegunBy(String name, String[] typed) {
        if (!isPlain(name)) {
            return areBegunBy(words(name), typed);
        }
        for (var word : typed) {
            if (!hasWordBegunBy(name, word)) {
                return false;
            }
        }
        return true;
    }

    /// The same for a name of which the words are known.
    static boolean areBegunBy(String[] wordsOfName, String[] typed) {
        for (var word : typed) {
            if (!isOneBegunBy(wordsOfName, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneBegunBy(String[] wordsOfName, String word) {
        for (var ofName : wordsOfName) {
            if (ofName.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    // where the words stand: suggestions compare dozens of names at each letter typed
    private static boolean hasWordBegunBy(String name, String word) {
        var inside = false;
        for (var place = 0; place < name.length(); place++) {
            var isLetter = Character.isLetterOrDigit(name.charAt(place));
            if (isLetter && !inside && name.regionMatches(true, place, word, 0, word.length())) {
                return true;
            }
            inside = isLetter;
        }
        return false;
    }

    /// The text with its unknown words replaced by the nearest known ones; null where there is nothing to set right.
    @Nullable
    String corrected(String text) {
        if (frequencies.isEmpty() || Arrays.stream(words(text)).allMatch(this::isKnown)) {
            return null;
        }
        var left = new int[] {MOST_CORRECTED};
        var folded = folded(text);
        var corrected = WORD.matcher(folded).replaceAll(match -> {
            var word = match.group();
            var better = left[0] > 0 && isWrong(word) ? inOrder().nearest(word) : null;
            left[0] -= better == null ? 0 : 1;
            return better == null ? word : better;
        });
        return corrected.equals(folded) ? null : corrected;
    }

    /// The words of a text whose last one is not finished yet, each unknown one replaced by the nearest known one.
    String[] beginning(String text) {
        var words = words(text);
        if (frequencies.isEmpty()) {
            return words;
        }
        var left = MOST_CORRECTED;
        for (var place = 0; place < words.length && left > 0; place++) {
            var word = words[place];
            if (isWrong(word)) {
                var better = place == words.length - 1
                        ? inOrder().nearestBeginning(word)
                        : inOrder().nearest(word);
                words[place] = better == null ? word : better;
                left -= better == null ? 0 : 1;
            }
        }
        return words;
    }

    private boolean isWrong(String word) {
        return !isKnown(word) && isCorrectable(word);
    }

    private static boolean isCorrectable(String word) {
        return word.length() >= SHORTEST_CORRECTED
                && word.length() <= LONGEST_CORRECTED
                && word.chars().allMatch(Character::isLetter);
    }

    private boolean isKnown(String word) {
        return frequencies.containsKey(word) || alsoKnown.contains(word);
    }

    // made at the first mistake: most of those made while projects are written are never asked
    private KnownWords inOrder() {
        var words = inOrder;
        if (words == null) {
            words = new KnownWords(frequencies);
            inOrder = words;
        }
        return words;
    }

    private static boolean isPlain(String text) {
        for (var place = 0; place < text.length(); place++) {
            if (text.charAt(place) >= FIRST_WITH_MARKS) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
