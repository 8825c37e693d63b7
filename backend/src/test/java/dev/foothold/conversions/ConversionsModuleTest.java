package dev.foothold.conversions;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.OrganisationRole;
import dev.foothold.engagements.EngagementFixtures;
import dev.foothold.payments.PaymentFixtures;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
import dev.foothold.students.StudentFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
class ConversionsModuleTest {

    @Autowired
    private Conversions conversions;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private ConversionFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new ConversionFixtures(beans);
    }

    @Test
    void tellsThatTheLinkWasSent(Scenario scenario) {
        var conversion = fixtures.intended();

        scenario.stimulate(() -> conversions.sendLink(
                        conversion.owner(), conversion.id(), "Junior analyst", ConversionFixtures.JOB_LINK))
                .andWaitForEventOfType(ConversionEvent.LinkSent.class)
                .matching(event -> event.conversion().equals(conversion.id()))
                .toArriveAndVerify(event -> assertThat(event.engagement()).isEqualTo(conversion.engagement()));
    }

    @Test
    void onlyApprovedWorkLeadsToAHire() {
        var engagement = new EngagementFixtures(beans).opened();

        assertThatExceptionOfType(WorkNotCompleted.class)
                .isThrownBy(() -> conversions.wouldHire(engagement.owner(), engagement.id(), null));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> conversions.wouldHire(engagement.student(), engagement.id(), null));
    }

    @Test
    void theStudentSeesNothingBeforeThereIsALink() {
        var conversion = fixtures.intended();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> conversions.view(conversion.student(), conversion.id()));
        assertThat(conversions.mine(conversion.student(), null, 20).items()).isEmpty();
        assertThat(conversions.of(conversion.student(), conversion.engagement()))
                .isEmpty();
        assertThat(conversions.of(conversion.owner(), conversion.engagement())).isPresent();
    }

    @Test
    void theStudentDoesNotReadWhatTheTeamSaysAmongItself() {
        var conversion = fixtures.linked();

        var seen = conversions.view(conversion.student(), conversion.id());

        assertThat(seen.steps()).extracting(ConversionView.StepView::step).containsExactly(ConversionStep.LINK_SENT);
        assertThat(seen.allowedActions()).containsExactly("OPEN_LINK", "REPORT_APPLIED");
        assertThat(conversions.mine(conversion.student(), null, 20).items()).hasSize(1);
    }

    @Test
    void everyStepIsTakenByTheRightSide() {
        var conversion = fixtures.reported(ConversionStep.STARTED);
        var stranger = new StudentFixtures(beans).firstYear().account();
        var today = LocalDate.now(ZoneOffset.UTC);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> conversions.confirm(conversion.student(), conversion.id()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> conversions.open(conversion.owner(), conversion.id()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        conversions.report(conversion.owner(), conversion.id(), ConversionStep.STARTED, today, null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> conversions.view(stranger, conversion.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> conversions.confirm(stranger, conversion.id()));
    }

    @Test
    void aSupervisorWithoutTheRecruitersRoleLooksOn() {
        var conversion = fixtures.intended();
        var employer = conversions.get(conversion.id()).employer();
        var supervisor = new PaymentFixtures(beans).colleague(employer, OrganisationRole.SUPERVISOR);

        assertThat(conversions.view(supervisor, conversion.id()).allowedActions())
                .isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> conversions.sendLink(
                        supervisor, conversion.id(), "Junior analyst", ConversionFixtures.JOB_LINK));
    }

    @Test
    void theTrackerKeepsThoseWhoAreNotGraduatingApart() {
        var conversion = fixtures.reported(ConversionStep.STARTED);
        var view = conversions.confirm(conversion.owner(), conversion.id());

        await().atMost(Duration.ofSeconds(10))
                .until(() -> conversions
                                .tracker(conversion.owner(), view.employer(), null, 20)
                                .medianDaysToFill()
                        != null);
        var tracker = conversions.tracker(conversion.owner(), view.employer(), null, 20);

        assertThat(tracker.funnel()).allSatisfy(step -> assertThat(step.count()).isEqualTo(1));
        assertThat(tracker.eligible()).isZero();
        assertThat(tracker.conversionRate()).isNull();
        assertThat(tracker.pipeline()).isEqualTo(new TrackerView.PipelineView(1, 1));
        assertThat(tracker.medianDaysToHire()).isZero();
        assertThat(tracker.conversions().items())
                .extracting(ConversionView::step)
                .containsExactly(ConversionStep.CONFIRMED);
    }

    @Test
    void theWholeLadderGoesOverHttp() {
        var engagement = new EngagementFixtures(beans).completed();
        var intent = post(engagement.owner(), "", "{\"engagement\": \"" + engagement.id() + "\", \"note\": \"Yes.\"}");
        assertThat(intent).hasStatus(HttpStatus.CREATED);
        var path = String.valueOf(intent.getResponse().getHeader("Location")).replace("/api/conversions", "");

        assertThat(post(
                        engagement.owner(),
                        path + "/link",
                        "{\"roleTitle\": \"X\", \"jobLink\": \"http://a.example\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(
                        engagement.owner(),
                        path + "/link",
                        "{\"roleTitle\": \"Analyst\", \"jobLink\": \"https://a.example/1\"}"))
                .hasStatusOk();
        assertThat(post(engagement.student(), path + "/opening", "")).hasStatusOk();
        var today = LocalDate.now(ZoneOffset.UTC);
        assertThat(post(engagement.student(), path + "/reports", "{\"step\": \"APPLIED\", \"on\": \"2999-01-01\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(
                        engagement.student(),
                        path + "/reports",
                        "{\"step\": \"CONFIRMED\", \"on\": \"" + today + "\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        for (var step : new String[] {"APPLIED", "OFFERED", "ACCEPTED", "STARTED"}) {
            assertThat(post(
                            engagement.student(),
                            path + "/reports",
                            "{\"step\": \"" + step + "\", \"on\": \"" + today + "\"}"))
                    .hasStatusOk();
        }
        assertThat(post(engagement.owner(), path + "/confirmation", ""))
                .bodyJson()
                .extractingPath("$.step")
                .isEqualTo("CONFIRMED");
        assertThat(http.get().uri("/api/conversions" + path)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult post(AccountId actor, String path, String body) {
        return http.post()
                .uri("/api/conversions" + path)
                .with(as(actor))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
