package dev.foothold.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProjectGeneratorTest {

    private final ProjectGenerator generator = new ProjectGenerator(LoadFixtures.settings(1));

    @Test
    void theSameSeedTellsTheSameProject() {
        var again = new ProjectGenerator(LoadFixtures.settings(1));
        var other = new ProjectGenerator(LoadFixtures.settings(2));

        assertThat(generator.project(77).description())
                .isEqualTo(again.project(77).description());
        assertThat(generator.project(77).description())
                .isNotEqualTo(other.project(77).description());
    }

    @Test
    void noTwoProjectsHaveTheSameKeyOrText() {
        var projects = IntStream.range(0, 2_000).mapToObj(generator::project).toList();

        assertThat(projects).extracting(GeneratedProject::key).doesNotHaveDuplicates();
        assertThat(projects.stream().map(GeneratedProject::description).distinct())
                .hasSize(projects.size());
        assertThat(projects).allSatisfy(project -> {
            assertThat(project.title()).hasSizeBetween(10, 90);
            assertThat(project.skills()).isNotEmpty();
        });
    }

    /// The rules that an import holds rows against.
    @Test
    void everyProjectKeepsTheRulesOfTheApplication() {
        var projects = IntStream.range(0, 2_000).mapToObj(generator::project).toList();

        assertThat(projects).allSatisfy(project -> {
            var days = project.days();
            assertThat(project.outcome()).hasSizeBetween(20, 1_000);
            assertThat(project.description()).hasSizeLessThanOrEqualTo(6_000);
            assertThat(project.deliverables().size()).isBetween(1, 5);
            assertThat(project.skills()).hasSizeBetween(1, 10).doesNotHaveDuplicates();
            assertThat(project.hours()).isBetween(5, 40);
            assertThat(project.feeCents()).isBetween(20_00L * project.hours(), 20_000_00L);
            assertThat(project.feeCents() % 100).isZero();
            assertThat(days.applyBy()).isBetween(1, days.starts());
            assertThat(days.starts()).isLessThanOrEqualTo(365);
            assertThat(days.ends() - days.starts()).isBetween(7, 31);
            assertThat(days.published()).isBetween(-ProjectGenerator.PUBLISHED_WITHIN_DAYS, 0);
        });
    }
}
