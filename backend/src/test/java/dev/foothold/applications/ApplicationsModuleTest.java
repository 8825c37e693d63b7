package dev.foothold.applications;

import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.projects.Audience;
import dev.foothold.projects.ProjectFixtures;
import dev.foothold.projects.ProjectStatus;
import dev.foothold.projects.Projects;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.StaleVersion;
import dev.foothold.shared.TravellingClock;
import dev.foothold.students.StudentFixtures;
import dev.foothold.universities.ClassStanding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@FootholdTest
class ApplicationsModuleTest {

    @Autowired
    private Applications applications;

    @Autowired
    private Projects projects;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private ApplicationFixtures fixtures;
    private ProjectFixtures offers;
    private StudentFixtures students;

    @BeforeEach
    void prepare() {
        fixtures = new ApplicationFixtures(beans);
        offers = new ProjectFixtures(beans);
        students = new StudentFixtures(beans);
    }

    @Test
    void tellsThatAStudentApplied(Scenario scenario) {
        var project = offers.published();
        var student = students.firstYear();

        scenario.stimulate(() -> applications.apply(student.account(), project.id(), ApplicationFixtures.answers()))
                .andWaitForEventOfType(ApplicationEvent.Submitted.class)
                .matching(event -> event.student().equals(student.id()))
                .toArriveAndVerify(event -> assertThat(event.project()).isEqualTo(project.id()));
    }

    @Test
    void applyingTwiceAtOnceGivesOneApplication() throws Exception {
        var project = offers.published();
        var student = students.firstYear();

        var results = atOnce(IntStream.range(0, 6)
                .<Callable<ApplicationId>>mapToObj(i -> () -> applications
                        .apply(student.account(), project.id(), ApplicationFixtures.answers())
                        .id())
                .toList());

        assertThat(Set.copyOf(results)).hasSize(1);
        assertThat(applications.counts(project.id()).all()).isEqualTo(1);
    }

    @Test
    void twoAcceptTheLastPositionAndExactlyOneGetsIt() throws Exception {
        var project = offers.published();
        var bids = List.of(fixtures.offered(project), fixtures.offered(project), fixtures.offered(project));

        var results = atOnce(bids.stream()
                .<Callable<String>>map(bid -> () -> {
                    try {
                        return applications
                                .accept(bid.student().account(), bid.id(), null)
                                .status()
                                .name();
                    } catch (PositionsTaken taken) {
                        return taken.type();
                    }
                })
                .toList());

        assertThat(results).containsExactlyInAnyOrder("ACCEPTED", "positions-taken", "positions-taken");
        assertThat(projects.get(project.id()).status()).isEqualTo(ProjectStatus.FILLED);
    }

    @Test
    void aFilledProjectAnswersEverybodyElse(Scenario scenario) {
        var project = offers.published();
        var waiting = fixtures.applied(project);
        var chosen = fixtures.offered(project);

        scenario.stimulate(() -> applications.accept(chosen.student().account(), chosen.id(), null))
                .andWaitForEventOfType(ApplicationEvent.NotSelected.class)
                .matching(event -> event.application().equals(waiting.id()))
                .toArriveAndVerify(event -> assertThat(event.reason()).isEqualTo(NotSelectedReason.PROJECT_FILLED));
        assertThat(applications.get(waiting.id()).decline())
                .isNotNull()
                .satisfies(decline -> assertThat(decline.note()).isNull());
    }

    @Test
    void aClosedProjectAnswersEverybody(Scenario scenario) {
        var waiting = fixtures.applied();

        scenario.stimulate(
                        () -> projects.close(waiting.owner(), waiting.project().id(), "We found another way."))
                .andWaitForEventOfType(ApplicationEvent.NotSelected.class)
                .matching(event -> event.application().equals(waiting.id()))
                .toArriveAndVerify(event -> assertThat(event.reason()).isEqualTo(NotSelectedReason.PROJECT_CLOSED));
    }

    @Test
    void aDeclineSaysWhyAndWhatToDoNext() {
        var bid = fixtures.applied();
        var other = offers.published();

        applications.decline(
                bid.owner(), bid.id(), NotSelectedReason.SKILLS, "Excel", null, "Clean one open data set.", null);

        var decline = Objects.requireNonNull(
                applications.view(bid.student().account(), bid.id()).decline());
        assertThat(decline.nextStep()).isEqualTo("Clean one open data set.");
        assertThat(decline.betterFits())
                .hasSizeBetween(1, 3)
                .doesNotContain(projects.get(bid.project().id()).slug());
        assertThat(projects.get(other.id()).status()).isEqualTo(ProjectStatus.PUBLISHED);
    }

    @Test
    void othersDoNotSeeIt() {
        var bid = fixtures.applied();
        var otherStudent = students.firstYear();
        var otherEmployer = offers.published().owner();

        for (var stranger : List.of(otherStudent.account(), otherEmployer)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applications.view(stranger, bid.id()));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> applications.shortlist(stranger, bid.id(), null, null));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applications.withdraw(stranger, bid.id(), null));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> applications.board(stranger, bid.project().id()));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applications.accept(bid.owner(), bid.id(), null));
    }

    @Test
    void aDraftIsTheStudentsOwn() {
        var project = offers.published();
        var student = students.firstYear();

        var draft = applications.saveDraft(
                student.account(), project.id(), new ApplicationAnswers(List.of("I have"), List.of()));

        assertThat(draft.allowedActions()).containsExactly("SUBMIT");
        assertThat(applications.mine(student.account(), null, 20).items())
                .extracting(ApplicationRow::status)
                .containsExactly(ApplicationStatus.DRAFT);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applications.view(project.owner(), draft.id()));
        assertThat(applications.counts(project.id()).all()).isZero();
    }

    @Test
    void showsTheBoardInColumns() {
        var bid = fixtures.applied();
        var second = fixtures.applied(bid.project());
        applications.shortlist(bid.owner(), second.id(), null, null);

        var board = applications.board(bid.owner(), bid.project().id());

        assertThat(board.columns().getFirst().status()).isEqualTo(ApplicationStatus.APPLIED);
        assertThat(board.columns().getFirst().cards())
                .extracting(ApplicantCard::id)
                .containsExactly(bid.id());
        assertThat(board.columns().get(2).count()).isEqualTo(1);
        assertThat(board.columns().getFirst().cards().getFirst().matchingSkills())
                .isEqualTo(1);
        assertThat(applications
                        .waiting(bid.owner(), bid.project().employer().id(), null, 20)
                        .items())
                .extracting(waiting -> waiting.card().id())
                .containsExactly(bid.id(), second.id());
    }

    @Test
    void tellsAnOverdueWordAndEndsAnOldOffer(Scenario scenario) {
        var waiting = fixtures.applied();
        var offered = fixtures.offered();
        var openEnds = beans.getBean(OpenEnds.class);
        var clock = beans.getBean(TravellingClock.class);

        scenario.stimulate(() -> {
                    clock.travel(Duration.ofDays(8));
                    try {
                        assertThat(openEnds.overdueWords()).contains(waiting.id());
                        assertThat(openEnds.offersRunOut()).contains(offered.id());
                        openEnds.tellOverdue(waiting.id());
                        openEnds.expireOffer(offered.id());
                    } finally {
                        clock.comeBack();
                    }
                })
                .andWaitForEventOfType(ApplicationEvent.WordOverdue.class)
                .matching(event -> event.application().equals(waiting.id()))
                .toArrive();

        assertThat(openEnds.overdueWords()).doesNotContain(waiting.id());
        assertThat(applications.get(offered.id()).status()).isEqualTo(ApplicationStatus.SHORTLISTED);
    }

    @Test
    void onlyTheWelcomeMayApply() {
        var mastersOnly =
                offers.published(terms -> terms.audience(new Audience(Set.of(ClassStanding.MASTERS), Set.of(), 0)));
        var student = students.firstYear();

        assertThatExceptionOfType(NotEligible.class)
                .isThrownBy(
                        () -> applications.apply(student.account(), mastersOnly.id(), ApplicationFixtures.answers()));
        assertThatExceptionOfType(ProjectNotOpen.class)
                .isThrownBy(() ->
                        applications.apply(student.account(), offers.closed().id(), ApplicationFixtures.answers()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        applications.apply(student.account(), offers.drafted().id(), ApplicationFixtures.answers()));
    }

    @Test
    void keepsPositionsForEarlyYears() {
        var kept = offers.published(terms -> terms.audience(new Audience(Set.of(), Set.of(), 1)));
        var later = students.of(ClassStanding.THIRD_YEAR, "mail.example");
        var bid = applications.apply(later.account(), kept.id(), ApplicationFixtures.answers());

        assertThatExceptionOfType(SeatsForEarlyYears.class)
                .isThrownBy(() -> applications.offer(kept.owner(), bid.id(), null, null));
    }

    @Test
    void refusesAChangeOfAnOlderVersion() {
        var bid = fixtures.applied();
        var read = applications.view(bid.owner(), bid.id()).version();
        applications.review(bid.owner(), bid.id(), null, read);

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> applications.shortlist(bid.owner(), bid.id(), null, read));
    }

    @Test
    void isSentAndDecidedOverHttp() {
        var project = offers.published();
        var student = students.firstYear();
        var body = "{\"project\": \"%s\", \"answers\": [\"%s\"], \"workSamples\": []}";

        assertThat(post(student.account(), "/api/applications", body.formatted(project.id(), " ")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("answers[0]");
        var sent = post(student.account(), "/api/applications", body.formatted(project.id(), "A long list."));
        assertThat(sent)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.clock.level")
                .isEqualTo("CALM");
        var location = sent.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(post(
                        project.owner(),
                        location + "/decline",
                        "{\"reason\": \"SKILLS\", \"nextStep\": \"Practise.\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("criterion");
        assertThat(post(project.owner(), location + "/offer", "{\"note\": \"Welcome.\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.offer.net.minor")
                .isEqualTo(450_00);
        assertThat(post(students.firstYear().account(), location + "/acceptance", "{}"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(student.account(), location + "/acceptance", "{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("ACCEPTED");
        assertThat(post(student.account(), location + "/withdrawal", "{}")).hasStatus(HttpStatus.CONFLICT);
    }

    private MvcTestResult post(AccountId account, String path, String body) {
        return http.post()
                .uri(path)
                .with(user(account.toString()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var results = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            for (var one : running) {
                results.add(one.get());
            }
        }
        return results;
    }
}
