package dev.foothold.reviews;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.employers.Employers;
import dev.foothold.engagements.EngagementFixtures;
import dev.foothold.engagements.EngagementFixtures.Agreed;
import dev.foothold.engagements.Engagements;
import dev.foothold.payments.PaymentFixtures;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
import dev.foothold.shared.Problem;
import dev.foothold.shared.TravellingClock;
import dev.foothold.students.StudentFixtures;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@FootholdTest
class ReviewsModuleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final StudentReviewInput OF_STUDENT =
            new StudentReviewInput(5, 4, 3, "A real task that was used", "More time for questions", true);

    private static final String OF_SUPERVISOR_JSON = """
            {"competencies": {"communication": 4, "teamwork": 2}, "strengths": "Clear and timely reports",
            "improvement": "Ask earlier when stuck", "wouldInterview": true, "wouldHire": false,
            "wouldHostAgain": true}""";

    private static final String OF_STUDENT_JSON = """
            {"clarity": 5, "support": 4, "fairness": 3, "wentWell": "A real task that was used",
            "couldImprove": "More time for questions", "wouldRecommend": true}""";

    @Autowired
    private Reviews reviews;

    @Autowired
    private Engagements engagements;

    @Autowired
    private Employers employers;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private Agreed work;

    @BeforeEach
    void prepare() {
        work = new EngagementFixtures(beans).completed();
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(Problem.class)
                .until(() -> !reviews.view(work.student(), work.id()).allowedActions().isEmpty());
    }

    @Test
    void eightCompetenciesAreMarkedFromOneToFour() {
        assertThat(reviews.competencies())
                .hasSize(8)
                .allSatisfy(competency -> assertThat(competency.anchors()).hasSize(4));
        var all = new HashMap<String, Integer>();
        reviews.competencies().forEach(competency -> all.put(competency.key(), 4));

        var view = reviews.writeSupervisorReview(work.owner(), work.id(), ofSupervisor(all));

        assertThat(view.supervisorReview()).isEqualTo(ofSupervisor(all));
    }

    @Test
    void tellsThatASideHasWritten(Scenario scenario) {
        scenario.stimulate(() -> reviews.writeStudentReview(work.student(), work.id(), OF_STUDENT))
                .andWaitForEventOfType(ReviewEvent.Written.class)
                .matching(event -> event.engagement().equals(work.id()))
                .toArriveAndVerify(event -> assertThat(event.side()).isEqualTo(ReviewSide.STUDENT));
    }

    @Test
    void bothSidesAreOpenedToEachOtherAtOnce(Scenario scenario) {
        reviews.writeSupervisorReview(work.owner(), work.id(), ofSupervisor(Map.of("communication", 3)));
        var blind = reviews.view(work.student(), work.id());
        assertThat(blind.supervisorReviewIn()).isTrue();
        assertThat(blind.supervisorReview()).isNull();
        assertThat(blind.publishesAt()).isNotNull();

        scenario.stimulate(() -> reviews.writeStudentReview(work.student(), work.id(), OF_STUDENT))
                .andWaitForEventOfType(ReviewEvent.Published.class)
                .matching(event -> event.engagement().equals(work.id()))
                .toArriveAndVerify(event -> assertThat(event.studentRating()).isEqualTo(4.0));

        assertThat(reviews.view(work.student(), work.id()).supervisorReview())
                .satisfies(review -> assertThat(review.wouldInterview()).isTrue())
                .satisfies(review -> assertThat(review.wouldHire()).isFalse())
                .satisfies(review -> assertThat(review.wouldHostAgain()).isTrue());
        assertThat(reviews.view(work.owner(), work.id()).studentReview()).isEqualTo(OF_STUDENT);
    }

    @Test
    void theEndOfTheWindowOpensWhatIsThere() {
        reviews.writeStudentReview(work.student(), work.id(), OF_STUDENT);
        var employer = engagements.get(work.id()).employer();
        reviews.endBlindness(work.id());
        assertThat(reviews.view(work.owner(), work.id()).studentReview()).isNull();
        assertThat(reviews.rating(employer).count()).isZero();

        clock.travel(Duration.ofDays(14));
        try {
            assertThat(reviews.hiddenLongEnough()).contains(work.id());
            reviews.endBlindness(work.id());
        } finally {
            clock.comeBack();
        }

        assertThat(reviews.view(work.owner(), work.id()).studentReview()).isEqualTo(OF_STUDENT);
        assertThat(reviews.rating(employer)).isEqualTo(new RatingView(4.0, 1));
        assertThatExceptionOfType(ReviewsPublished.class)
                .isThrownBy(() -> reviews.writeSupervisorReview(
                        work.owner(), work.id(), ofSupervisor(Map.of("communication", 3))));
    }

    @Test
    void aSideHasOneReviewHoweverOftenItIsSent() {
        var better = new StudentReviewInput(5, 5, 5, "A real task that was used", "Nothing comes to my mind", true);
        reviews.writeStudentReview(work.student(), work.id(), OF_STUDENT);
        reviews.writeStudentReview(work.student(), work.id(), OF_STUDENT);

        var view = reviews.writeStudentReview(work.student(), work.id(), better);

        assertThat(view.studentReview()).isEqualTo(better);
        assertThat(view.published()).isFalse();
    }

    @Test
    void eachSideWritesItsOwn() {
        var employer = engagements.get(work.id()).employer();
        var recruiter = new PaymentFixtures(beans).colleague(employer, OrganisationRole.RECRUITER);
        var finance = new PaymentFixtures(beans).colleague(employer, OrganisationRole.FINANCE);
        var stranger = new StudentFixtures(beans).firstYear().account();
        var ofSupervisor = ofSupervisor(Map.of("communication", 3));

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> reviews.writeSupervisorReview(work.student(), work.id(), ofSupervisor));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> reviews.writeSupervisorReview(recruiter, work.id(), ofSupervisor));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> reviews.writeStudentReview(work.owner(), work.id(), OF_STUDENT));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reviews.view(finance, work.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.view(stranger, work.id()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reviews.writeStudentReview(stranger, work.id(), OF_STUDENT));
        assertThat(reviews.view(recruiter, work.id()).allowedActions()).isEmpty();
    }

    @Test
    void workThatIsNotApprovedIsNotReviewed() {
        var running = new EngagementFixtures(beans).opened();

        assertThat(put(running.student(), running, "student", OF_STUDENT_JSON)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void everyWrongFieldIsNamed() {
        var wrong = new SupervisorReviewInput(
                Map.of("communication", 5, "juggling", 2), "Good", "  ", true, true, true);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reviews.writeSupervisorReview(work.owner(), work.id(), wrong))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting("field")
                        .containsExactlyInAnyOrder(
                                "competencies.communication", "competencies.juggling", "strengths", "improvement"));
        assertThat(put(work.student(), work, "student", OF_STUDENT_JSON.replace("A real task that was used", "Nice")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("wentWell");
        assertThat(put(work.owner(), work, "supervisor", OF_SUPERVISOR_JSON.replace(": 2", ": null")))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(put(work.owner(), work, "supervisor", "{}")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isWrittenAndReadOverHttp() {
        var slug = employers.get(engagements.get(work.id()).employer()).slug();

        assertThat(put(work.owner(), work, "supervisor", OF_SUPERVISOR_JSON))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.published")
                .isEqualTo(false);
        assertThat(put(work.student(), work, "student", OF_STUDENT_JSON)).hasStatusOk();

        assertThat(http.get().uri("/api/reviews/{id}", work.id()).with(as(work.student())))
                .bodyJson()
                .extractingPath("$.supervisorReview.competencies.communication")
                .isEqualTo(4);
        assertThat(http.get().uri("/api/public/employers/{slug}/rating", slug))
                .bodyJson()
                .extractingPath("$.average")
                .isEqualTo(4.0);
        assertThat(http.get().uri("/api/reviews/framework").with(as(work.student())))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(8);
        assertThat(put(work.student(), work, "student", OF_STUDENT_JSON)).hasStatus(HttpStatus.CONFLICT);
        assertThat(http.get().uri("/api/reviews/{id}", work.id())).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private static SupervisorReviewInput ofSupervisor(Map<String, Integer> competencies) {
        return new SupervisorReviewInput(
                competencies, "Clear and timely reports", "Ask earlier when stuck", true, false, true);
    }

    private MvcTestResult put(AccountId actor, Agreed engagement, String side, String body) {
        return http.put()
                .uri("/api/reviews/{id}/{side}", engagement.id(), side)
                .with(as(actor))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
