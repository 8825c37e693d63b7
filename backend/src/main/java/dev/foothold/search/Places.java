package dev.foothold.search;

import dev.foothold.search.Vocabulary.City;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// The cities from which somebody can choose where to look.
@Component
class Places {

    private static final int MOST = 8;

    private final Vocabulary vocabulary;

    Places(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Those that the words typed begin, the ones with the most projects first.
    List<City> beginning(String typed) {
        var parts = Spelling.words(typed);
        return vocabulary.cities().stream()
                .filter(city -> Arrays.stream(parts).allMatch(part -> begins(city, part)))
                .limit(MOST)
                .toList();
    }

    private static boolean begins(City city, String part) {
        return Arrays.stream(Spelling.words(city.city() + " " + city.state())).anyMatch(word -> word.startsWith(part));
    }
}
