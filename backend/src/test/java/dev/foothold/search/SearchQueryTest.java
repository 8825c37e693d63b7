package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.shared.FieldError;
import dev.foothold.shared.InvalidInput;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchQueryTest {

    @Test
    void listsTheBestWhenNothingIsAsked() {
        var search = SearchQuery.of(Map.of());

        assertThat(search.hasText()).isFalse();
        assertThat(search.sort()).isEqualTo(SearchSort.BEST);
        assertThat(search.page()).isEqualTo(1);
        assertThat(search.size()).isEqualTo(20);
        assertThat(search.facets()).isTrue();
    }

    @Test
    void countsFacetsOnTheFirstPageOnly() {
        assertThat(SearchQuery.of(one("page", "2")).facets()).isFalse();
    }

    @Test
    void takesControlCharactersAndHalvesOfPairsAsBlanks() {
        assertThat(SearchQuery.of(one("q", "a\u0000b\nc\ud800d")).text()).isEqualTo("a b c d");
    }

    @Test
    void takesEmptyParametersAsNotGiven() {
        var search = SearchQuery.of(Map.of("state", List.of(""), "hours_min", List.of(""), "early_year", List.of("")));

        assertThat(search.states()).isEmpty();
        assertThat(search.hours().isGiven()).isFalse();
    }

    @Test
    void namesEveryWrongParameterAtOnce() {
        var wrong = Map.of(
                "q", List.of("x".repeat(201)),
                "mode", List.of("MARS"),
                "hours_min", List.of("30"),
                "hours_max", List.of("10"),
                "sort", List.of("CHEAPEST"),
                "page", List.of("0"),
                "colour", List.of("red"));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SearchQuery.of(wrong))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("q", "mode", "hours_min", "sort", "page", "colour"));
    }

    @ParameterizedTest
    @CsvSource({
        "page, -1",
        "page, 99999999999999999999",
        "page, 1.5",
        "page, 51",
        "size, 0",
        "size, 51",
        "hours_min, -1",
        "pay_max, 100001",
        "rate_max, NaN",
        "reply_max, 0",
        "start_from, 2027-02-30",
        "start_to, tomorrow",
        "near, Columbus",
        "near, '91,0'",
        "near, '0,181'",
        "within, 25",
        "remote, true",
        "sort, NEAREST",
        "sort, best",
        "early_year, yes",
        "facets, 1",
        "standing, FRESHMAN",
        "mode, remote"
    })
    void refusesWhatCannotBe(String name, String value) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SearchQuery.of(one(name, value)))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly(name));
    }

    @Test
    void refusesThousandsOfFacetValues() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SearchQuery.of(Map.of("skill", Collections.nCopies(10_000, "Excel"))));
    }

    @Test
    void refusesOneThingTwice() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SearchQuery.of(Map.of("sort", List.of("PAY", "NEWEST"))));
    }

    private static Map<String, List<String>> one(String name, String value) {
        return Map.of(name, List.of(value));
    }
}
