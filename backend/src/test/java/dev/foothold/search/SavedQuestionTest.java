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
    void keepsHowThePlaceIsCalledWhichMakesNoOtherQuestion() {
        var unnamed = SavedQuestion.canonical("near=39.96,-83&within=50");
        var named = SavedQuestion.canonical("near=39.96,-83&within=50&place=Columbus,+OH");

        assertThat(named).isEqualTo("near=39.96%2C-83&place=Columbus%2C+OH&within=50");
        assertThat(SavedQuestion.digest(named)).isEqualTo(SavedQuestion.digest(unnamed));
        assertThat(SavedQuestion.withPlace(named, unnamed)).isEqualTo(named);
        assertThat(SavedQuestion.withPlace(unnamed, named)).isEqualTo(named);
        assertThat(SavedQuestion.newest(named, 50)).isEqualTo(SavedQuestion.newest(unnamed, 50));
    }

    @Test
    void keepsNoNameOfAPlaceWithoutThePlace() {
        assertThat(SavedQuestion.canonical("q=data&place=Columbus,+OH")).isEqualTo("q=data");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SavedQuestion.canonical("near=39.96,-83&place=" + "x".repeat(101)))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("place"));
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
