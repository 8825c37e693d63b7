package dev.foothold.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private final Script script = Script.read();

    @Test
    void everyProjectBelongsToAnEmployer() {
        var employers =
                script.employers().stream().map(Script.EmployerPart::key).collect(Collectors.toSet());

        assertThat(script.projects()).isNotEmpty().allMatch(project -> employers.contains(project.employer()));
    }

    @Test
    void everyStudentStudiesSomethingThatIsTaughtThere() {
        assertThat(script.students())
                .allMatch(student -> script.universities().stream()
                        .filter(university -> university.key().equals(student.university()))
                        .flatMap(university -> university.programmes().stream())
                        .anyMatch(programme -> programme.name().equals(student.programme())));
    }

    @Test
    void thereAreAnswersForEveryCategory() {
        assertThat(script.projects())
                .allMatch(project -> script.phrases().answers().containsKey(project.category()));
    }

    @Test
    void theLeadingPartsAreInTheScript() {
        assertThat(script.students()).extracting(Script.StudentPart::key).contains(Leads.STUDENT);
        assertThat(script.employers()).extracting(Script.EmployerPart::key).contains(Leads.EMPLOYER);
        assertThat(script.projects())
                .extracting(Script.ProjectPart::key)
                .contains(Leads.RUNNING, Leads.COMPLETED)
                .containsAll(Leads.AGES.keySet());
    }
}
