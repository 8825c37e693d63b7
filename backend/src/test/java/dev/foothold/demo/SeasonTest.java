package dev.foothold.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.shared.TravellingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SeasonTest {

    private final Instant now = Instant.parse("2026-11-22T07:00:00Z");
    private final Diary diary = new Diary(new TravellingClock(), now.minus(Duration.ofDays(362)), now);

    @Test
    void everyFateIsThere() {
        assertThat(projects(1)).extracting(DemoProject::fate).contains(Fate.values());
    }

    @Test
    void everythingHappensWithinTheYear() {
        assertThat(projects(2))
                .extracting(DemoProject::publishedAt)
                .allMatch(moment -> moment.isAfter(diary.begin()) && moment.isBefore(now));
    }

    @Test
    void theSameSeedTellsTheSameStory() {
        assertThat(lines(projects(3))).isEqualTo(lines(projects(3)));
    }

    private List<DemoProject> projects(long seed) {
        var script = Script.read();
        var employers =
                script.employers().stream().collect(Collectors.toMap(Script.EmployerPart::key, DemoEmployer::new));
        return new Season(script, employers, new Chance(seed), diary).projects();
    }

    private static List<String> lines(List<DemoProject> projects) {
        return projects.stream()
                .map(project -> project.part().key() + " " + project.fate() + " " + project.publishedAt())
                .toList();
    }
}
