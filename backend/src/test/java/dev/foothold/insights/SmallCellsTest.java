package dev.foothold.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    @Test
    void smallCountsAreWithheldAndZeroIsNotSmall() {
        assertThat(SmallCells.of(List.of(3, 0, 7, 40), 10)).isEqualTo(new SmallCells(Set.of(0, 2), false));
    }

    @Test
    void aLonelySmallCountTakesTheNextSmallestWithIt() {
        assertThat(SmallCells.of(List.of(3, 25, 40), 10)).isEqualTo(new SmallCells(Set.of(0, 1), false));
    }

    @Test
    void smallCountsThatAreSmallTogetherTakeTheNextSmallestWithThem() {
        assertThat(SmallCells.of(List.of(1, 1, 25, 40), 10)).isEqualTo(new SmallCells(Set.of(0, 1, 2), false));
    }

    @Test
    void theSumOfWhatIsWithheldDoesNotTellThatAllAreNine() {
        assertThat(SmallCells.of(List.of(9, 9, 25), 10)).isEqualTo(new SmallCells(Set.of(0, 1, 2), false));
        assertThat(SmallCells.of(List.of(9, 9), 10)).isEqualTo(new SmallCells(Set.of(0, 1), true));
    }

    @Test
    void whereNoSecondCountIsLeftTheTotalIsWithheld() {
        assertThat(SmallCells.of(List.of(0, 4, 0), 10)).isEqualTo(new SmallCells(Set.of(1), true));
    }

    @Test
    void aSmallTotalIsWithheldToo() {
        assertThat(SmallCells.of(List.of(2, 3), 10).totalHidden()).isTrue();
    }

    @Test
    void anInstallationMayShowEverything() {
        assertThat(SmallCells.of(List.of(1, 2, 3), 1)).isEqualTo(new SmallCells(Set.of(), false));
    }
}
