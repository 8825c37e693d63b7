package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.payments.PayeeYearView.Standing;
import org.junit.jupiter.api.Test;

class TaxThresholdTest {

    @Test
    void theTotalAloneDecidesWhereNoNumberIsSet() {
        var threshold = new TaxThreshold(2_000_00, 0);

        assertThat(threshold.standing(0, 0)).isEqualTo(Standing.BELOW);
        assertThat(threshold.standing(1_599_99, 1)).isEqualTo(Standing.BELOW);
        assertThat(threshold.standing(1_600_00, 1)).isEqualTo(Standing.NEAR);
        assertThat(threshold.standing(1_999_99, 1)).isEqualTo(Standing.NEAR);
        assertThat(threshold.standing(2_000_00, 1)).isEqualTo(Standing.REACHED);
    }

    @Test
    void theTotalAndTheNumberDecideTogetherWhereBothAreSet() {
        var threshold = new TaxThreshold(20_000_00, 200);

        assertThat(threshold.standing(90_000_00, 12)).isEqualTo(Standing.BELOW);
        assertThat(threshold.standing(4_000_00, 400)).isEqualTo(Standing.BELOW);
        assertThat(threshold.standing(90_000_00, 160)).isEqualTo(Standing.NEAR);
        assertThat(threshold.standing(20_000_00, 199)).isEqualTo(Standing.NEAR);
        assertThat(threshold.standing(19_999_99, 200)).isEqualTo(Standing.NEAR);
        assertThat(threshold.standing(20_000_01, 201)).isEqualTo(Standing.REACHED);
    }

    // the law says "exceeds" of both
    @Test
    void aYearExactlyAtBothIsNotReportedYet() {
        var threshold = new TaxThreshold(20_000_00, 200);

        assertThat(threshold.standing(20_000_00, 200)).isEqualTo(Standing.NEAR);
        assertThat(threshold.standing(20_000_01, 200)).isEqualTo(Standing.NEAR);
        assertThat(threshold.standing(20_000_00, 201)).isEqualTo(Standing.NEAR);
    }
}
