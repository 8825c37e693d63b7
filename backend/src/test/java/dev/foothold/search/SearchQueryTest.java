package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.shared.FieldError;
import dev.foothold.shared.InvalidInput;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

    @Test
    void listsTheNewestWhenNothingIsAsked() {
        var search = query(null, null, null, null, null, null);

        assertThat(search.hasText()).isFalse();
        assertThat(search.page()).isEqualTo(1);
        assertThat(search.size()).isEqualTo(20);
    }

    @Test
    void takesControlCharactersAsBlanks() {
        assertThat(query("a\u0000b\nc", null, null, null, null, null).text()).isEqualTo("a b c");
    }

    @Test
    void namesEveryWrongParameterAtOnce() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> query("x".repeat(201), List.of("MARS"), 30, 10, "CHEAPEST", 0))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("q", "mode", "hours_min", "page", "sort"));
    }

    @Test
    void refusesPagesDeeperThanTheFirstThousand() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> query(null, null, null, null, null, 51))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("page"));
    }

    @Test
    void refusesThousandsOfFacetValues() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> query(null, Collections.nCopies(10_000, "REMOTE"), null, null, null, null));
    }

    private static SearchQuery query(
            @Nullable String text,
            @Nullable List<String> modes,
            @Nullable Integer hoursMin,
            @Nullable Integer hoursMax,
            @Nullable String sort,
            @Nullable Integer page) {
        return SearchQuery.of(new SearchQuery.Parameters(
                text, null, null, modes, null, null, hoursMin, hoursMax, null, null, null, null, sort, page, null));
    }
}
