package dev.foothold.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.shared.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class CitiesTest {

    private final Cities cities = new Cities();

    @Test
    void everyRowTellsWhereACityLies() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(500).allSatisfy(row -> {
            assertThat(row).hasSize(4);
            assertThat(row[1]).matches("[A-Z]{2}");
            assertThat(row[2]).matches("\\d{2}\\.\\d{2}");
            assertThat(row[3]).matches("-\\d{2,3}\\.\\d{2}");
            var place = cities.located(new Place(row[0], row[1], null, null));
            assertThat(place.latitude()).isEqualTo(Double.parseDouble(row[2])).isBetween(17.0, 72.0);
            assertThat(place.longitude()).isEqualTo(Double.parseDouble(row[3])).isBetween(-170.0, -65.0);
        });
    }

    @Test
    void everyStateHasACityAndNoCityIsNamedTwice() throws IOException {
        assertThat(rows()).extracting(row -> row[0] + ", " + row[1]).doesNotHaveDuplicates();
        assertThat(rows().stream().map(row -> row[1]).distinct()).hasSize(52);
    }

    @ParameterizedTest
    @CsvSource({
        "Columbus, OH, 39.96, -83.0",
        "Columbus, GA, 32.46, -84.99",
        "sAn fRANCISCO, CA, 37.77, -122.42",
        "  Los   Angeles , CA, 34.05, -118.24",
        "St Louis, MO, 38.63, -90.2",
        "Mayaguez, PR, 18.2, -67.14",
        "Honolulu, HI, 21.31, -157.86"
    })
    void knowsACityHoweverItIsWritten(String city, String state, double latitude, double longitude) {
        assertThat(cities.located(new Place(city, state, null, null)))
                .isEqualTo(new Place(city, state, latitude, longitude));
    }

    @Test
    void aKnownCityIsWhereItIsAndAnotherWhereItIsSaidToBe() {
        var moved = new Place("Seattle", "WA", 39.96, -83.0);
        var unknown = new Place("Nowhere", "WA", 47.1, -122.1);

        assertThat(cities.located(moved)).isEqualTo(new Place("Seattle", "WA", 47.61, -122.33));
        assertThat(cities.located(unknown)).isEqualTo(unknown);
        assertThat(cities.located(new Place("Seattle", "OH", null, null)).latitude())
                .isNull();
    }

    private static List<String[]> rows() throws IOException {
        var text = new ClassPathResource("reference/cities.csv").getContentAsString(StandardCharsets.UTF_8);
        return text.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
}
