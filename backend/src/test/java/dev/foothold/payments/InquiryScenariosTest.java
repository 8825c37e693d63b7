package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.payments.stripe.DisputeStatus;
import dev.foothold.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Payers' banks that ask about a payment before they take it back, or instead.
@FootholdTest
class InquiryScenariosTest {

    @Autowired
    private Payments payments;

    @Autowired
    private DisputeDesk desk;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Environment environment;

    private PaymentFixtures fixtures;
    private StandIn standIn;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        standIn = new StandIn(environment);
    }

    @AfterEach
    void repair() {
        standIn.repair();
    }

    @Test
    void whatABankOnlyAsksAboutIsKeptUntilItLetsItBeAndNothingIsBooked() {
        var asked = fixtures.held(400_00);
        var student = fixtures.readyStudent();
        var inquiry = inquiry(asked, 300_00);
        var before = payments.statement(fixtures.operator(), asked.id());

        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(400_00));
        assertThatExceptionOfType(MoneyNotAvailable.class)
                .isThrownBy(() -> payments.release(asked.id(), student, Money.usd(400_00)));

        standIn.drop(inquiry);
        awaitStatus(inquiry, DisputeStatus.DROPPED);
        assertThat(payments.statement(fixtures.operator(), asked.id())).isEqualTo(before);
        assertThat(desk.dispute(fixtures.operator(), inquiry).maySubmit()).isFalse();
        payments.release(asked.id(), student, Money.usd(400_00));
        fixtures.awaitPayout(asked.id(), PayoutStatus.TRANSFERRED);
    }

    @Test
    void theQuestionIsAnsweredAndTheDisputeThatFollowsOnceMore() {
        var asked = fixtures.held(400_00);
        var inquiry = inquiry(asked, 400_00);
        desk.submit(fixtures.operator(), inquiry);
        awaitEvidence(inquiry, EvidenceState.SUBMITTED);

        standIn.escalate(inquiry);

        awaitStatus(inquiry, DisputeStatus.OPEN);
        var view = desk.dispute(fixtures.operator(), inquiry);
        assertThat(view.maySubmit()).isTrue();
        assertThat(view.submittedAt()).isNull();
        await().atMost(Duration.ofSeconds(20)).until(() -> booked(asked, "DISPUTE_TAKEN"));
        desk.submit(fixtures.operator(), inquiry);
        awaitEvidence(inquiry, EvidenceState.SUBMITTED);
        assertThat(submissions(inquiry)).isEqualTo(2);
    }

    // the answer to the question was sent, and nobody knew that it had arrived
    @Test
    void whatWasSentToTheQuestionIsNoAnswerToTheDisputeThoughItsEndIsKnownLater() {
        var asked = fixtures.held(400_00);
        var inquiry = inquiry(asked, 400_00);
        standIn.fault("POST /v1/disputes/*", "drop_after", 50);
        desk.submit(fixtures.operator(), inquiry);
        await().atMost(Duration.ofSeconds(20)).until(() -> submissions(inquiry) == 1);

        standIn.escalate(inquiry);
        awaitStatus(inquiry, DisputeStatus.OPEN);
        standIn.noFaults();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> desk.dispute(fixtures.operator(), inquiry).maySubmit());
        desk.submit(fixtures.operator(), inquiry);
        awaitEvidence(inquiry, EvidenceState.SUBMITTED);
        assertThat(submissions(inquiry)).isEqualTo(2);
    }

    @Test
    void thePayerHearsOfTheQuestionAndOfTheClaimThatItBecomes() {
        var asked = fixtures.held(400_00);
        var inquiry = inquiry(asked, 400_00);
        awaitNotice(asked, "Your bank asks about the payment for Clean a survey data set");
        assertThat(fixtures.notices(asked.owner())).noneMatch(title -> title.startsWith("Your bank questions"));

        standIn.escalate(inquiry);

        awaitNotice(asked, "Your bank questions the payment for Clean a survey data set");
    }

    private void awaitNotice(PaymentFixtures.Asked asked, String title) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(fixtures.notices(asked.owner())).containsOnlyOnce(title));
    }

    @Test
    void aDisputeThatAnInquiryBecameIsLostLikeAnyOther() {
        var asked = fixtures.held(400_00);
        var inquiry = inquiry(asked, 400_00);
        standIn.escalate(inquiry);

        standIn.decide(inquiry, "lost");

        fixtures.awaitStatus(asked.id(), PaymentStatus.CLOSED);
        awaitStatus(inquiry, DisputeStatus.LOST);
        assertThat(payments.get(asked.id()).held()).isEqualTo(Money.usd(0));
        assertThat(booked(asked, "DISPUTE_LOST")).isTrue();
    }

    private String inquiry(PaymentFixtures.Asked asked, long cents) {
        var charge = standIn.charges(asked.id()).getFirst().path("id").asString();
        var inquiry = standIn.inquire(charge, cents);
        await().alias("inquiry " + inquiry)
                .atMost(Duration.ofSeconds(20))
                .until(() -> desk.disputes(fixtures.operator(), true).stream()
                        .anyMatch(row -> row.id().equals(inquiry)));
        awaitStatus(inquiry, DisputeStatus.INQUIRY);
        return inquiry;
    }

    private void awaitStatus(String dispute, DisputeStatus status) {
        await().alias("dispute " + dispute + " " + status)
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        desk.dispute(fixtures.operator(), dispute).dispute().status() == status);
    }

    private void awaitEvidence(String dispute, EvidenceState state) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        desk.dispute(fixtures.operator(), dispute).dispute().evidence() == state);
    }

    private int submissions(String dispute) {
        return standIn.all("dispute").stream()
                .filter(one -> one.path("id").asString().equals(dispute))
                .findFirst()
                .orElseThrow()
                .path("evidence_details")
                .path("submission_count")
                .asInt();
    }

    private boolean booked(PaymentFixtures.Asked asked, String kind) {
        return payments.statement(fixtures.operator(), asked.id()).stream()
                .anyMatch(entry -> entry.kind().equals(kind));
    }
}
