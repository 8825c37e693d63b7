package dev.foothold.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.AccountId;
import dev.foothold.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectFiguresTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 16);

    @ParameterizedTest
    @CsvSource({
        // fee, hours, pay per hour, platform fee, net, below the floor
        "50000, 20, 2500, 5000, 45000, false",
        "40000, 20, 2000, 4000, 36000, false",
        "39999, 20, 1999, 4000, 35999, true",
        "10005, 5, 2001, 1001, 9004, false",
        "1000, 40, 25, 100, 900, true",
    })
    void feeHoursAndShareComeToTheCent(
            long fee, int hours, long payPerHour, long platformFee, long net, boolean below) {
        var figures = figures(terms().fee(Money.usd(fee)).hours(hours));

        assertThat(figures.payPerHour()).isEqualTo(Money.usd(payPerHour));
        assertThat(figures.platformFee()).isEqualTo(Money.usd(platformFee));
        assertThat(figures.net()).isEqualTo(Money.usd(net));
        assertThat(figures.platformFeeBasisPoints()).isEqualTo(1000);
        assertThat(figures.belowPayFloor()).isEqualTo(below);
    }

    @Test
    void warnsOfPayUnderTheFloor() {
        assertThat(figures(terms().fee(Money.usd(100_00))).warnings())
                .singleElement()
                .asString()
                .contains("$20.00 an hour");
    }

    @Test
    void warnsOfMoreThanTwentyHoursAWeek() {
        var crowded = figures(terms().hours(40).fee(Money.usd(1000_00)).window(START, START.plusDays(7)));

        assertThat(crowded.hoursPerWeek()).isEqualTo(40.0);
        assertThat(crowded.warnings()).singleElement().asString().contains("40 hours a week");
        assertThat(figures(terms().hours(40).fee(Money.usd(1000_00))).warnings())
                .isEmpty();
    }

    @Test
    void warnsOfWordsThatHintAtProhibitedWork() {
        assertThat(figures(terms().description("You sit with patients and tutor them."))
                        .warnings())
                .singleElement()
                .asString()
                .contains("patients, tutor");
        assertThat(figures(terms().description("Be patiently accurate.")).warnings())
                .isEmpty();
    }

    private static ProjectFigures figures(SampleTerms terms) {
        return ProjectFigures.of(terms.make(), DefaultSettings.projects());
    }

    private static SampleTerms terms() {
        return new SampleTerms(AccountId.next()).window(START, START.plusDays(14));
    }
}
