package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecommendationMixTest {

    @Test
    void keepsEveryFifthPlaceForWhatIsNew() {
        var mixed = new RecommendationMix(fits("known", 20), fits("new", 20)).first(20);

        assertThat(IntStream.range(0, 20)
                        .filter(place -> isNew(mixed.get(place)))
                        .boxed())
                .containsExactly(4, 9, 14, 19);
    }

    @Test
    void fillsUpFromTheOtherList() {
        assertThat(new RecommendationMix(fits("known", 7), List.of()).first(20)).hasSize(7);
        assertThat(new RecommendationMix(List.of(), fits("new", 7)).first(20)).hasSize(7);
    }

    @Test
    void showsNoProjectTwiceAndNoEmployerMoreThanTwice() {
        var same = fits("known", 5);
        var ofOne = IntStream.range(0, 5)
                .mapToObj(number ->
                        new RecommendationFit(new SampleHits().of("busy").make(), 1, List.of()))
                .toList();

        assertThat(new RecommendationMix(same, same).first(20)).hasSize(5);
        assertThat(new RecommendationMix(ofOne, ofOne).first(20)).hasSize(2);
    }

    private static boolean isNew(RecommendationFit fit) {
        return fit.hit().employerSlug().startsWith("new");
    }

    private static List<RecommendationFit> fits(String employer, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new RecommendationFit(
                        new SampleHits().of(employer + number).make(), 1, List.of()))
                .toList();
    }
}
