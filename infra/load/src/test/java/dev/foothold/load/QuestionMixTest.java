package dev.foothold.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionMixTest {

    private final LoadSettings settings = LoadFixtures.settings(1);
    private final QuestionMix mix = new QuestionMix(new ProjectGenerator(settings), settings);

    @Test
    void halfOfTheTextsHaveASlip() {
        var questions = mix.of(Workload.TEXT, 100);

        assertThat(questions)
                .hasSize(QuestionMix.OF_A_KIND)
                .allSatisfy(question -> assertThat(question.typed())
                        .hasSameSizeAs(question.meant())
                        .isNotBlank());
        assertThat(questions.stream().filter(question -> !question.typed().equals(question.meant())))
                .hasSizeBetween(80, 100);
    }

    @Test
    void deepFiltersNarrowByManyParameters() {
        var questions = mix.of(Workload.DEEP, 100);

        assertThat(questions)
                .allSatisfy(question -> assertThat(question.path())
                        .startsWith("/api/public/search?category=")
                        .contains("&mode=", "&skill=", "&standing=", "&hours_max=", "&pay_min="));
    }
}
