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
}
