package dev.foothold.insights;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.OrganisationKind;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.applications.ApplicationFixtures;
import dev.foothold.applications.Applications;
import dev.foothold.projects.ProjectFixtures;
import dev.foothold.projects.ProjectId;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
import dev.foothold.students.StudentFixtures;
import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.Universities;
import dev.foothold.universities.UniversityFixtures;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@FootholdTest
class InsightsModuleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Autowired
    private EarlyYears earlyYears;

    @Autowired
    private StepTable table;

    @Autowired
    private Universities universities;

    @Autowired
    private Applications applications;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private UniversityFixtures.Staffed university;
    private StudentFixtures students;
    private LocalDate today;

    @BeforeEach
    void prepare() {
        university = new UniversityFixtures(beans).joined();
        students = new StudentFixtures(beans);
        today = LocalDate.now(ZoneOffset.UTC);
    }

    @Test
    void theStepsOfStudentsAreCountedOnceForTheirStanding() {
        var student = students.of(ClassStanding.FIRST_YEAR, university.domain());
        var project = new ProjectFixtures(beans).published();
        look(student.account(), project.id());
        look(student.account(), project.id());
        applications.apply(student.account(), project.id(), ApplicationFixtures.answers());

        awaitCount(FunnelStep.APPLIED, 1);
        awaitCount(FunnelStep.ACTIVATED, 1);

        assertThat(table.count(university.id(), today.minusDays(1), today.plusDays(1)))
                .allSatisfy(count -> assertThat(count.standing()).isEqualTo(ClassStanding.FIRST_YEAR))
                .allSatisfy(count -> assertThat(count.students()).isEqualTo(1))
                .extracting(StepTable.StepCount::step)
                .containsExactlyInAnyOrder(FunnelStep.ACTIVATED, FunnelStep.VIEWED, FunnelStep.APPLIED);
    }

    @Test
    void smallCountsAreWithheldAndTheCohortIsNot() {
        enrol(200, 180);
        var activated = new ArrayList<StudentFixtures.Signed>();
        for (var count = 0; count < 11; count++) {
            activated.add(students.of(ClassStanding.SECOND_YEAR, university.domain()));
        }
        look(
                activated.getFirst().account(),
                new ProjectFixtures(beans).published().id());
        awaitCount(FunnelStep.ACTIVATED, 11);

        var second = earlyYears
                .view(university.staff(), university.id(), null, today.plusDays(1))
                .rows()
                .get(1);

        assertThat(second.enrolled()).isEqualTo(180);
        assertThat(second.activated()).isEqualTo(11);
        assertThat(second.viewed()).isNull();
        assertThat(second.suppressed()).containsExactly("viewed");
        var sheet = http.get()
                .uri("/api/insights/early-year.csv?university={id}&to={to}", university.id(), today.plusDays(1))
                .with(as(university.staff()))
                .exchange();
        assertThat(sheet).bodyText().contains("second_year,180,11,withheld,0", "total,380,11,withheld,0");
    }

    @Test
    void onlyCareerServicesOfTheUniversityLooks() {
        var other = new UniversityFixtures(beans).joined();
        var relations = new UniversityFixtures(beans).person(university.domain());
        accounts.join(
                relations,
                university.id().id(),
                OrganisationKind.UNIVERSITY,
                "Cedar University",
                Set.of(OrganisationRole.EMPLOYER_RELATIONS));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> earlyYears.view(other.staff(), university.id(), null, null));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> earlyYears.view(relations, university.id(), null, null));
    }

    @Test
    void theFiguresGoOverHttpAndIntoASheet() throws UnsupportedEncodingException {
        enrol(200, 180);
        var query = "?university=" + university.id();

        assertThat(http.get().uri("/api/insights/early-year" + query).with(as(university.staff())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[0].enrolled")
                .isEqualTo(200);
        var sheet = http.get()
                .uri("/api/insights/early-year.csv" + query)
                .with(as(university.staff()))
                .exchange();
        assertThat(sheet).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(sheet.getResponse().getContentAsString().lines().toList())
                .hasSize(8)
                .first()
                .isEqualTo("university,from,to,class_standing,enrolled,activated,viewed,applied,selected,started,"
                        + "completed,paid,converted");
        assertThat(http.get().uri("/api/insights/early-year" + query)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(http.get()
                        .uri("/api/insights/early-year" + query + "&from=2026-13-01")
                        .with(as(university.staff())))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void anybodyMayLookAtAProject() {
        var project = new ProjectFixtures(beans).published();

        assertThat(http.post()
                        .uri("/api/public/project-views")
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"project\": \"" + project.id() + "\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(http.post()
                        .uri("/api/public/project-views")
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private void look(AccountId account, ProjectId project) {
        assertThat(http.post()
                        .uri("/api/public/project-views")
                        .with(as(account))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"project\": \"" + project + "\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    private void enrol(int first, int second) {
        var terms = Period.of(null, null, today).terms();
        universities.setCohorts(
                university.staff(),
                university.id(),
                terms.getLast(),
                Map.of(ClassStanding.FIRST_YEAR, first, ClassStanding.SECOND_YEAR, second));
    }

    private void awaitCount(FunnelStep step, int students) {
        await().atMost(PATIENCE).until(() -> counts(step), List.of(students)::equals);
    }

    private List<Integer> counts(FunnelStep step) {
        return table.count(university.id(), today.minusDays(1), today.plusDays(1)).stream()
                .filter(count -> count.step() == step)
                .map(StepTable.StepCount::students)
                .toList();
    }
}
