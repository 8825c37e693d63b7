package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private final Spelling spelling = new Spelling(
            Map.of(
                    "python",
                    9L,
                    "statistics",
                    5L,
                    "photography",
                    3L,
                    "excel",
                    7L,
                    "survey",
                    6L,
                    "surveys",
                    2L,
                    "accessibility",
                    4L,
                    "design",
                    8L,
                    "cost",
                    2L,
                    "coast",
                    1L),
            Set.of("wireframe"));

    @ParameterizedTest
    @CsvSource({
        "pyhton, python",
        "PYTHN, python",
        "exel, excel",
        "photografy, photography",
        "photograph, photography",
        "acessibilty, accessibility",
        "xurvey, survey",
        "graphic desing, graphic design",
        "statístcs, statistics"
    })
    void setsMistypedWordsRight(String typed, String right) {
        assertThat(spelling.corrected(typed)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"python", "coast", "wireframe", "cat", "2027", "qwertyuiop", "''", "🚲🚲🚲🚲"})
    void leavesKnownShortAndHopelessWordsAlone(String typed) {
        assertThat(spelling.corrected(typed)).isNull();
    }

    @Test
    void leavesAWordThatIsBegunAlone() {
        assertThat(spelling.beginning("phot")).containsExactly("phot");
    }

    @Test
    void setsABeginningRight() {
        assertThat(spelling.beginning("exel phpto")).containsExactly("excel", "photography");
    }

    @ParameterizedTest
    @CsvSource({
        "Café Zürich & Söhne, cafe zu, true",
        "Survey of (boat) owners, bo su, true",
        "Survey of boat owners, urvey, false",
        "Survey of boat owners, surveys, false",
        "E-commerce 2027, 20 comm, true"
    })
    void tellsWhetherANameHasWordsThatBeginSo(String name, String typed, boolean begun) {
        assertThat(Spelling.isBegunBy(name, Spelling.words(typed))).isEqualTo(begun);
    }

    @Test
    void knowsNothingBeforeItHasRead() {
        assertThat(new Spelling(Map.of(), Set.of()).corrected("pyhton")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"form, from, 1", "ca, ac, 1", "kitten, sitting, 3", "'', ab, 2", "same, same, 0"})
    void countsWrongLetters(String one, String other, int wrong) {
        assertThat(WrongLetters.between(one, other)).isEqualTo(wrong);
    }
}
