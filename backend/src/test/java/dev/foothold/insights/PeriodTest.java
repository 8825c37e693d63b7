package dev.foothold.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.shared.InvalidInput;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Test
    void isTheAcademicYearUntilTodayUnlessAskedOtherwise() {
        var period = Period.of(null, null, TODAY);

        assertThat(period).isEqualTo(new Period(LocalDate.parse("2026-08-01"), TODAY));
        assertThat(period.terms()).containsExactly("2026-27");
    }

    @Test
    void countsTheYearsOfWhichHalfLiesInThePeriod() {
        assertThat(Period.of(TODAY.minusYears(1), TODAY, TODAY).terms()).containsExactly("2025-26");
        assertThat(Period.of(LocalDate.parse("2024-08-01"), LocalDate.parse("2026-07-31"), TODAY)
                        .terms())
                .containsExactly("2024-25", "2025-26");
    }

    @Test
    void beginsBeforeItEndsAndIsBounded() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Period.of(TODAY, TODAY.minusDays(1), TODAY));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Period.of(TODAY.minusYears(6), TODAY, TODAY));
    }
}
