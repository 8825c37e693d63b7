package dev.foothold.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final List<Figures> figures =
            List.of(LoadFixtures.figures(1_000, 200, 150, 120, 2), LoadFixtures.figures(2_000, 200, 150, 120, 2));

    @Test
    void tellsTheRatiosThatThePromisesAreMadeIn() {
        var text = new Report(LoadFixtures.settings(5), LoadFixtures.machine(0.02)).text(figures);

        assertThat(text)
                .contains("Seed 5", "2 cores (a processor), 24 GB")
                .contains("; from 100,000 projects on, browse and text with facets at least 60 times SQL):")
                .contains("| browse with facets | 0.80 | 1.00 | 1.00 | 0.60 | 60.0 |")
                .contains("Import: 1,000 projects in 2 s, 500 rows a second")
                .contains("900 projects/s, that is 0.90 of raw bulk")
                .contains("| browse with facets | Foothold | 8.33 | 16.67 | 2.00 |")
                .doesNotContain("busy");
    }

    @Test
    void saysSoWhenTheMachineHadOtherThingsToDo() {
        assertThat(new Report(LoadFixtures.settings(5), LoadFixtures.machine(0.6)).text(figures))
                .contains("The machine was busy");
    }

    @Test
    void leavesOutWhatWasNotAsked() {
        var withoutSql = List.of(LoadFixtures.figures(1_000, 200, 150, 120, 0));

        assertThat(new Report(LoadFixtures.settings(5), LoadFixtures.machine(0.02)).text(withoutSql))
                .contains("| browse with facets | 0.80 | 1.00 | 1.00 | 0.60 | not asked |")
                .doesNotContain("| SQL: FULLTEXT and GROUP BY |");
        assertThat(Plot.of(withoutSql).split("<rect ")).hasSize(1 + 1 + 4 + 4 * 3);
    }

    @Test
    void drawsABarForEachVariantWorkloadAndSize() {
        assertThat(Plot.of(figures).split("<rect ")).hasSize(1 + 1 + 4 + 2 * 4 * 4);
    }
}
