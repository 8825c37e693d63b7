package dev.foothold.projects;

import dev.foothold.shared.Place;
import dev.foothold.shared.Slug;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Where the larger cities and the college towns of the United States lie. Employers name a city only; without its
/// coordinates nobody who looks for what is near would find the project.
@Component
class Cities {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Place> byName;

    Cities() {
        var file = new ClassPathResource("reference/cities.csv");
        try (var content = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var rows = CSV.parse(content)) {
            this.byName = rows.stream()
                    .map(Cities::place)
                    .collect(Collectors.toUnmodifiableMap(Cities::name, Function.identity()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The place with the coordinates of its city, whatever it had: they may be those of the city that it named before.
    /// A city that is not known keeps what it was given.
    Place located(Place place) {
        var city = byName.get(name(place));
        return city == null ? place : new Place(place.city(), place.state(), city.latitude(), city.longitude());
    }

    private static Place place(CSVRecord row) {
        return new Place(
                row.get("city"),
                row.get("state"),
                Double.valueOf(row.get("latitude")),
                Double.valueOf(row.get("longitude")));
    }

    /// The same for "St. Louis" and "st louis", for "Mayagüez" and "Mayaguez".
    private static String name(Place place) {
        return Slug.of(place.city(), "").replace("-", "") + ", " + place.state();
    }
}
