package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static dev.foothold.accounts.AccountFixtures.asOperator;
import static dev.foothold.accounts.AccountFixtures.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.engagements.EngagementFixtures;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/// What our records say when a payer's bank asks for money back, and how it gets to the bank.
@FootholdTest
class DisputeEvidenceTest {

    @Autowired
    private DisputeDesk desk;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private PaymentFixtures fixtures;
    private EngagementFixtures engagements;
    private StandIn standIn;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        engagements = new EngagementFixtures(beans);
        standIn = new StandIn(environment);
    }

    @AfterEach
    void repair() {
        standIn.noFaults();
    }

    @Test
    void whatWasAgreedHandedInAndApprovedIsKeptWhenTheDisputeOpens() {
        var dispute = disputedWork();

        assertThat(see(dispute))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.dispute.status")
                .isEqualTo("OPEN");
        var view = desk.dispute(fixtures.operator(), dispute);
        assertThat(view.dispute().evidenceDueAt()).isNotNull();
        assertThat(view.maySubmit()).isTrue();
        assertThat(view.records())
                .extracting(EvidencePartView::part)
                .containsExactly(EvidencePart.AGREEMENT, EvidencePart.WORK);
        assertThat(view.records().get(0).words()).contains("SHA-256 of the text", "Signed for the student by");
        assertThat(view.records().get(1).words()).contains("Version 1, handed in on", "Approved");
    }

    @Test
    void theEvidenceGoesToTheBankOnceHoweverOftenItIsPressed() {
        var dispute = disputedWork();

        assertThat(submit(dispute))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.maySubmit")
                .isEqualTo(false);
        awaitEvidence(dispute, EvidenceState.SUBMITTED);
        assertThat(submit(dispute)).hasStatusOk();

        var there = atStripe(dispute);
        assertThat(there.path("status").asString()).isEqualTo("under_review");
        assertThat(there.path("evidence_details").path("submission_count").asInt())
                .isEqualTo(1);
        assertThat(there.path("evidence").path("uncategorized_text").asString())
                .contains("THE PAYMENT", "Receipt ", "THE AGREEMENT", "THE WORK", "Version 1, handed in on");
    }

    @Test
    void anAnswerThatGetsLostIsFoundAgainAndNotSentTwice() {
        var dispute = disputedWork();
        standIn.fault("POST /v1/disputes", "error_500_after", 1);

        submit(dispute);

        awaitEvidence(dispute, EvidenceState.SUBMITTED);
        assertThat(atStripe(dispute)
                        .path("evidence_details")
                        .path("submission_count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void nobodyAnswersADisputeThatIsOver() {
        var dispute = disputedWork();
        standIn.decide(dispute, "won");
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        desk.dispute(fixtures.operator(), dispute).dispute().closedAt() != null);

        assertThat(submit(dispute)).hasStatus(HttpStatus.CONFLICT);
        assertThat(see(dispute)).bodyJson().extractingPath("$.maySubmit").isEqualTo(false);
    }

    @Test
    void disputesAreForOperators() {
        var asked = fixtures.held(400_00);

        assertThat(http.get().uri("/api/finance/disputes").with(as(asked.owner())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri("/api/finance/disputes/dp_nobody").with(asOperator(fixtures.operator())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String disputedWork() {
        var work = engagements.completed();
        var charge = standIn.charges(engagements.payment(work)).getFirst();
        var dispute = standIn.dispute(charge.path("id").asString(), 500_00);
        await().alias("evidence is kept")
                .atMost(Duration.ofSeconds(20))
                .until(() -> desk.disputes(fixtures.operator(), true).stream()
                        .anyMatch(row -> row.id().equals(dispute)
                                && desk.dispute(fixtures.operator(), dispute)
                                                .records()
                                                .size()
                                        == 2));
        return dispute;
    }

    private MvcTestResult see(String dispute) {
        return http.get()
                .uri("/api/finance/disputes/" + dispute)
                .with(asOperator(fixtures.operator()))
                .exchange();
    }

    private MvcTestResult submit(String dispute) {
        return http.post()
                .uri("/api/finance/disputes/" + dispute + "/evidence")
                .with(asOperator(fixtures.operator()))
                .with(csrf())
                .exchange();
    }

    private void awaitEvidence(String dispute, EvidenceState state) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        desk.dispute(fixtures.operator(), dispute).dispute().evidence() == state);
    }

    private JsonNode atStripe(String dispute) {
        return standIn.all("dispute").stream()
                .filter(one -> one.path("id").asString().equals(dispute))
                .findFirst()
                .orElseThrow();
    }
}
