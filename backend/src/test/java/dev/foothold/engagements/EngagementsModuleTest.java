package dev.foothold.engagements;

import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.applications.ApplicationFixtures;
import dev.foothold.applications.Applications;
import dev.foothold.payments.PaymentStatus;
import dev.foothold.payments.Payments;
import dev.foothold.projects.ProjectStatus;
import dev.foothold.projects.Projects;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Money;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.TravellingClock;
import dev.foothold.students.StudentFixtures;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@FootholdTest
class EngagementsModuleTest {

    @Autowired
    private Engagements engagements;

    @Autowired
    private Applications applications;

    @Autowired
    private Payments payments;

    @Autowired
    private Projects projects;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private EngagementFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new EngagementFixtures(beans);
    }

    @Test
    void anAcceptedOfferOpensAnEngagement(Scenario scenario) {
        var bid = new ApplicationFixtures(beans).offered();

        scenario.stimulate(() -> applications.accept(bid.student().account(), bid.id(), null))
                .andWaitForEventOfType(EngagementEvent.Opened.class)
                .matching(event -> event.application().equals(bid.id()))
                .toArriveAndVerify(event ->
                        assertThat(event.student()).isEqualTo(bid.student().id()));
    }

    @Test
    void bothSignBeforeTheEmployerPays() {
        var engagement = fixtures.opened();
        fixtures.sign(engagement, engagement.student());
        assertThat(engagements.view(engagement.student(), engagement.id()).allowedActions())
                .containsExactly("CANCEL");

        fixtures.sign(engagement, engagement.owner());

        var view = engagements.view(engagement.owner(), engagement.id());
        assertThat(view.status()).isEqualTo(EngagementStatus.AWAITING_FUNDS);
        assertThat(view.paymentStatus()).isEqualTo(PaymentStatus.REQUESTED);
        assertThat(view.allowedActions()).containsExactly("FUND", "CANCEL");
    }

    @Test
    void aSignatureIsTheSignersOwnName() {
        var engagement = fixtures.opened();
        var hash = engagements
                .view(engagement.student(), engagement.id())
                .agreement()
                .sha256();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> engagements.sign(engagement.student(), engagement.id(), "Ana Ruiz", hash));
        assertThat(engagements
                        .sign(engagement.student(), engagement.id(), " maya  CHEN ", hash)
                        .agreement()
                        .student())
                .isNotNull();
    }

    @Test
    void heldMoneyLetsTheWorkStart() {
        var engagement = fixtures.funded();

        var view = engagements.kickOff(engagement.owner(), engagement.id());

        assertThat(view.status()).isEqualTo(EngagementStatus.IN_PROGRESS);
        assertThat(view.paymentStatus()).isEqualTo(PaymentStatus.HELD);
        assertThat(engagements.kickOff(engagement.student(), engagement.id()).status())
                .isEqualTo(EngagementStatus.IN_PROGRESS);
    }

    @Test
    void approvedWorkPaysTheStudent(Scenario scenario) {
        var engagement = fixtures.submitted();
        fixtures.onboard(engagement);

        scenario.stimulate(() -> engagements.approve(engagement.owner(), engagement.id()))
                .andWaitForEventOfType(EngagementEvent.StudentPaid.class)
                .matching(event -> event.engagement().equals(engagement.id()))
                .toArriveAndVerify(event -> assertThat(event.net()).isEqualTo(Money.usd(450_00)));
        engagements.approve(engagement.owner(), engagement.id());
        assertThat(payments.get(fixtures.payment(engagement)).released()).isEqualTo(Money.usd(500_00));
    }

    @Test
    void milestonesReleaseTheirPartAndTheApprovalTheRest(Scenario scenario) {
        var engagement = fixtures.submitted();
        fixtures.onboard(engagement);
        var payment = fixtures.payment(engagement);

        var view = engagements.approveMilestone(
                engagement.owner(), engagement.id(), "The first ten rows", Money.usd(200_00));

        assertThat(payments.get(payment).released()).isEqualTo(Money.usd(200_00));
        assertThat(view.milestones())
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.title()).isEqualTo("The first ten rows"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> payments.get(payment).payouts().getFirst().transferredAt() != null);
        assertThat(engagements.get(engagement.id()).paidAt()).isNull();
        scenario.stimulate(() -> engagements.approve(engagement.owner(), engagement.id()))
                .andWaitForEventOfType(EngagementEvent.StudentPaid.class)
                .matching(event -> event.engagement().equals(engagement.id()))
                .toArriveAndVerify(event -> assertThat(event.net()).isEqualTo(Money.usd(450_00)));
        assertThat(payments.get(payment).released()).isEqualTo(Money.usd(500_00));
        assertThat(payments.get(payment).held()).isEqualTo(Money.usd(0));
    }

    @Test
    void aCancellationCountsWhatMilestonesReleased() {
        var little = fixtures.started();
        engagements.approveMilestone(little.owner(), little.id(), "A draft", Money.usd(25_00));
        var much = fixtures.started();
        engagements.approveMilestone(much.owner(), much.id(), "Nearly all", Money.usd(300_00));

        engagements.cancel(little.owner(), little.id(), "Our plans changed.");
        engagements.cancel(much.owner(), much.id(), "Our plans changed.");

        assertThat(payments.get(fixtures.payment(little)).released()).isEqualTo(Money.usd(125_00));
        assertThat(payments.get(fixtures.payment(much)).released()).isEqualTo(Money.usd(300_00));
        assertThat(payments.get(fixtures.payment(much)).held()).isEqualTo(Money.usd(0));
    }

    @Test
    void aMilestoneIsPartOfTheFeeAndOnlyTheSupervisorApprovesIt() {
        var engagement = fixtures.started();
        var path = "/api/engagements/" + engagement.id() + "/milestones";

        for (var wrong : List.of(
                "{\"minor\": 0, \"currency\": \"USD\"}",
                "{\"minor\": -1, \"currency\": \"USD\"}",
                "{\"minor\": 50000, \"currency\": \"USD\"}",
                "{\"minor\": 9223372036854775807, \"currency\": \"USD\"}",
                "{\"minor\": 100, \"currency\": \"EUR\"}",
                "null")) {
            assertThat(post(engagement.owner(), path, "{\"title\": \"A draft\", \"amount\": " + wrong + "}"))
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo("amount");
        }
        var right = "{\"title\": \"A draft\", \"amount\": {\"minor\": 100, \"currency\": \"USD\"}}";
        assertThat(post(engagement.student(), path, right)).hasStatus(HttpStatus.FORBIDDEN);
        var stranger = new StudentFixtures(beans).firstYear().account();
        assertThat(post(stranger, path, right)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(payments.get(fixtures.payment(engagement)).released()).isEqualTo(Money.usd(0));
        assertThat(post(engagement.owner(), path, right))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.milestones[0].amount.minor")
                .isEqualTo(100);
    }

    @Test
    void silenceApprovesNothingBeforeTheWindowIsOver() {
        var engagement = fixtures.submitted();
        var progress = beans.getBean(EngagementProgress.class);

        assertThat(progress.reviewsOverdue()).doesNotContain(engagement.id());
        progress.approveBySilence(engagement.id());

        assertThat(engagements.get(engagement.id()).status()).isEqualTo(EngagementStatus.SUBMITTED);
    }

    @Test
    void aReviewThatStaysAwayApproves() {
        var engagement = fixtures.submitted();
        var progress = beans.getBean(EngagementProgress.class);
        var clock = beans.getBean(TravellingClock.class);

        clock.travel(Duration.ofDays(8));
        try {
            assertThat(progress.reviewsOverdue()).contains(engagement.id());
            progress.approveBySilence(engagement.id());
        } finally {
            clock.comeBack();
        }

        assertThat(engagements.get(engagement.id()).status()).isEqualTo(EngagementStatus.COMPLETED);
        assertThat(payments.get(fixtures.payment(engagement)).released()).isEqualTo(Money.usd(500_00));
    }

    @Test
    void cancellingBeforeTheStartGivesTheSeatAndTheMoneyBack() {
        var engagement = fixtures.funded();

        var view = engagements.cancel(engagement.owner(), engagement.id(), "Our plans changed.");

        assertThat(view.status()).isEqualTo(EngagementStatus.CANCELLED);
        assertThat(payments.get(fixtures.payment(engagement)).held()).isEqualTo(Money.usd(0));
        assertThat(projects.get(view.project()).status()).isEqualTo(ProjectStatus.PUBLISHED);
    }

    @Test
    void cancellingAfterTheStartLeavesTheStudentAQuarter() {
        var engagement = fixtures.started();

        engagements.cancel(engagement.owner(), engagement.id(), "Our plans changed.");

        var payment = payments.get(fixtures.payment(engagement));
        assertThat(payment.released()).isEqualTo(Money.usd(125_00));
        assertThat(payment.held()).isEqualTo(Money.usd(0));
    }

    @Test
    void changesAreAskedForOnceAndByCriterion() {
        var engagement = fixtures.submitted();

        engagements.requestChanges(engagement.owner(), engagement.id(), "No duplicates", "Rows 4 and 9.");
        engagements.submit(engagement.student(), engagement.id(), EngagementFixtures.work());

        assertThatExceptionOfType(NoRoundLeft.class)
                .isThrownBy(() ->
                        engagements.requestChanges(engagement.owner(), engagement.id(), "No duplicates", "Once more."));
        assertThatExceptionOfType(OwnWork.class)
                .isThrownBy(() -> engagements.approve(engagement.student(), engagement.id()));
    }

    @Test
    void othersDoNotSeeIt() {
        var engagement = fixtures.opened();
        var strangers = List.of(
                new StudentFixtures(beans).firstYear().account(),
                new ApplicationFixtures(beans).applied().owner());

        for (var stranger : strangers) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> engagements.view(stranger, engagement.id()));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> engagements.cancel(stranger, engagement.id(), "No."));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> engagements.approve(stranger, engagement.id()));
        }
    }

    @Test
    void filesAreUploadedHandedInAndOnlyEverDownloaded() {
        var engagement = fixtures.started();
        var path = "/api/engagements/" + engagement.id();
        var csv = new MockMultipartFile(
                "file", "table.csv", "text/csv", "a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII));

        var upload = http.post()
                .multipart()
                .uri(path + "/files")
                .file(csv)
                .with(user(engagement.student().toString()))
                .with(csrf())
                .exchange();
        assertThat(upload).hasStatus(HttpStatus.CREATED);
        var location = String.valueOf(upload.getResponse().getHeader(HttpHeaders.LOCATION));
        var file = location.substring(location.lastIndexOf('/') + 1);

        assertThat(post(
                        engagement.student(),
                        path + "/submissions",
                        "{\"note\": \"The table\", \"files\": [\"" + file + "\"], \"links\": []}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.submissions[0].files[0].name")
                .isEqualTo("table.csv");
        assertThat(http.get().uri(location).with(user(engagement.owner().toString())))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        values -> assertThat(values.getFirst()).startsWith("attachment"));
        var stranger = new StudentFixtures(beans).firstYear().account();
        assertThat(http.get().uri(location).with(user(stranger.toString()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void wrongInputIsNamedOverHttp() {
        var engagement = fixtures.started();
        var path = "/api/engagements/" + engagement.id();

        assertThat(post(engagement.student(), path + "/submissions", "{\"links\": [\"ftp://maya.example\"]}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("note", "links[0]");
        assertThat(post(engagement.student(), path + "/approval", "{}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(engagement.owner(), path + "/approval", "{}")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(engagement.owner(), path + "/check-ins", "{\"text\": \" \"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
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
}
