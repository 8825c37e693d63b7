package dev.foothold.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerStatus;
import dev.foothold.employers.EmployerView;
import dev.foothold.projects.Audience;
import dev.foothold.projects.ProjectBrief;
import dev.foothold.projects.ProjectId;
import dev.foothold.projects.WorkMode;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainFiltersTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate START = LocalDate.parse("2026-12-01");
    private static final EmployerView EMPLOYER = new EmployerView(
            EmployerId.next(),
            "harbor-boats",
            "Harbor Boats",
            "https://harbor.example",
            "We build boats.",
            "Boats",
            "10-49",
            new Place("Columbus", "OH", null, null),
            EmployerStatus.VERIFIED,
            List.of(),
            NOW,
            1);

    private static final ProjectBrief REMOTE = project(WorkMode.REMOTE, null);
    private static final ProjectBrief COLUMBUS =
            project(WorkMode.ON_SITE, new Place("Columbus", "OH", 39.961, -82.999));
    private static final ProjectBrief SEATTLE = project(WorkMode.HYBRID, new Place("Seattle", "WA", 47.606, -122.332));
    private static final ProjectBrief SOMEWHERE = project(WorkMode.ON_SITE, new Place("Nowhere", "OH", null, null));

    @Test
    void aCityIsToldApartByItsState() {
        assertThat(admits(COLUMBUS, "city=Columbus, OH")).isTrue();
        assertThat(admits(SEATTLE, "city=Columbus, OH")).isFalse();
        assertThat(admits(REMOTE, "city=Columbus, OH")).isFalse();
        assertThat(admits(COLUMBUS, "city=Columbus, GA")).isFalse();
        assertThat(admits(SOMEWHERE, "state=OH")).isTrue();
    }

    @Test
    void nearIsWhatIsNoFartherThanWasSaid() {
        assertThat(admits(COLUMBUS, "near=39.9,-83.0", "within=5")).isTrue();
        assertThat(admits(COLUMBUS, "near=39.9,-83.0", "within=4")).isFalse();
        assertThat(admits(SEATTLE, "near=39.9,-83.0", "within=500")).isFalse();
        assertThat(admits(SOMEWHERE, "near=39.9,-83.0", "within=500")).isFalse();
    }

    @Test
    void remoteWorkIsNearWhereItWasSaid() {
        assertThat(admits(REMOTE, "near=39.9,-83.0")).isFalse();
        assertThat(admits(REMOTE, "near=39.9,-83.0", "remote=true")).isTrue();
        assertThat(admits(SEATTLE, "near=39.9,-83.0", "remote=true")).isFalse();
    }

    @Test
    void bothEndsOfAWindowBelongToIt() {
        assertThat(admits(REMOTE, "start_from=2026-12-01", "start_to=2026-12-01"))
                .isTrue();
        assertThat(admits(REMOTE, "start_from=2026-12-02")).isFalse();
        assertThat(admits(REMOTE, "start_to=2026-11-30")).isFalse();
    }

    @Test
    void whatItCannotFollowIsNamed() {
        var search =
                search("open_to_me=true", "reply_max=3", "city=Columbus, OH", "near=39.9,-83.0", "start_to=2026-12-01");

        assertThat(PlainFilters.ignoredOf(search)).containsExactly("open_to_me", "reply_max");
    }

    private static boolean admits(ProjectBrief project, String... parameters) {
        return new PlainFilters(search(parameters), Map.of(EMPLOYER.id(), EMPLOYER)).admit(project);
    }

    private static SearchQuery search(String... parameters) {
        var given = new LinkedHashMap<String, List<String>>();
        Arrays.stream(parameters)
                .map(parameter -> parameter.split("=", 2))
                .forEach(pair -> given.put(pair[0], List.of(pair[1])));
        return SearchQuery.of(given);
    }

    private static ProjectBrief project(WorkMode mode, @Nullable Place place) {
        return new ProjectBrief(
                ProjectId.next(),
                EMPLOYER.id(),
                "Survey of boat owners",
                "data-analysis",
                List.of("Excel"),
                mode,
                place,
                20,
                Money.usd(500_00),
                Audience.anyone(),
                START,
                START.minusDays(4),
                NOW);
    }
}
