package dev.foothold.insights;

import static dev.foothold.insights.FunnelStep.ACTIVATED;
import static dev.foothold.insights.FunnelStep.APPLIED;
import static dev.foothold.insights.FunnelStep.VIEWED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.insights.EarlyYearView.EarlyYearRow;
import dev.foothold.universities.ClassStanding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void saysWhoAppliesMoreOftenAndWhereTheGapOpens() {
        var first = row(ClassStanding.FIRST_YEAR, Map.of(ACTIVATED, 100, VIEWED, 50, APPLIED, 20));
        var second = row(ClassStanding.SECOND_YEAR, Map.of(ACTIVATED, 102, VIEWED, 80, APPLIED, 32));

        assertThat(Finding.in(List.of(first, second)))
                .isEqualTo("Second-years apply 1.6 times as often as first-years; the gap opens at \"viewed\".");
    }

    @Test
    void saysThatTheyAreAlike() {
        var first = row(ClassStanding.FIRST_YEAR, Map.of(APPLIED, 20));
        var second = row(ClassStanding.SECOND_YEAR, Map.of(APPLIED, 21));

        assertThat(Finding.in(List.of(first, second)))
                .isEqualTo("First- and second-years apply about equally often: 10 % and 11 % of those enrolled.");
    }

    @Test
    void saysNothingFromWithheldCounts() {
        var first = row(ClassStanding.FIRST_YEAR, Map.of());
        var second = row(ClassStanding.SECOND_YEAR, Map.of(APPLIED, 21));

        assertThat(Finding.in(List.of(first, second))).startsWith("Too few");
    }

    @Test
    void asksForTheCohortsWhereTheyAreMissing() {
        assertThat(Finding.in(List.of())).startsWith("Tell how many students are enrolled");
    }

    @Test
    void aSpreadsheetRunsNothingOfIt() {
        assertThat(EarlyYearSheet.plain("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(EarlyYearSheet.plain("Cedar University")).isEqualTo("Cedar University");
    }

    private static EarlyYearRow row(ClassStanding standing, Map<FunnelStep, Integer> shown) {
        return EarlyYearRow.of(standing, 200, shown);
    }
}
