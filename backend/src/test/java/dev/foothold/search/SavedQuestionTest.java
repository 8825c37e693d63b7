package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.shared.FieldError;
import dev.foothold.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class SavedQuestionTest {

    @Test
    void isTheSameWhateverTheOrder() {
        var one = SavedQuestion.canonical("?skill=Excel&skill=C%2B%2B&q=clean+data&category=design");

        assertThat(one).isEqualTo(SavedQuestion.canonical("category=design&q=clean%20data&skill=C%2B%2B&skill=Excel"));
        assertThat(one).isEqualTo("category=design&q=clean+data&skill=C%2B%2B&skill=Excel");
    }

    @Test
    void leavesOutWhatIsNoPartOfTheQuestion() {
        assertThat(SavedQuestion.canonical("page=3&size=50&utm_source=mail&q=&early_year=true"))
                .isEqualTo("early_year=true");
        assertThat(SavedQuestion.canonical("")).isEmpty();
        assertThat(SavedQuestion.canonical("some words")).isEmpty();
    }

    @Test
    void namesWhatTheSearchWouldRefuse() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SavedQuestion.canonical("mode=MARS&hours_min=30&hours_max=10"))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("mode", "hours_min"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SavedQuestion.canonical("hours_min=many"))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("hours_min"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SavedQuestion.canonical("q=%zz"))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("query"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SavedQuestion.canonical("q=" + "é".repeat(400)))
                .satisfies(refusal -> assertThat(refusal.errors()).hasSize(1));
    }

    @Test
    void asksForTheNewestFirst() {
        var search = SavedQuestion.newest("q=data&sort=PAY&page=9", 50);

        assertThat(search.text()).isEqualTo("data");
        assertThat(search.sort()).isEqualTo(SearchSort.NEWEST);
        assertThat(search.page()).isEqualTo(1);
        assertThat(search.size()).isEqualTo(50);
    }
}
