package dev.foothold.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.accounts.AccountId;
import dev.foothold.applications.ApplicationId;
import dev.foothold.employers.EmployerId;
import dev.foothold.payments.PaymentId;
import dev.foothold.projects.Deliverable;
import dev.foothold.projects.ProjectId;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Money;
import dev.foothold.shared.StoredFile;
import dev.foothold.students.StudentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngagementTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-06T15:00:00Z");
    private static final Agreement AGREEMENT = Agreement.of("2026-1", "# Agreement");
    private static final AccountId STUDENT = new AccountId(Identifiers.next());
    private static final AccountId SUPERVISOR = new AccountId(Identifiers.next());
    private static final Submission WORK =
            new Submission("The table", null, List.of(), List.of("https://maya.example/table"));

    @Test
    void asksForTheMoneyOnlyWhenBothHaveSigned() {
        var engagement = opened();

        engagement.signAsStudent(signature(STUDENT), AGREEMENT.sha256());
        assertThat(engagement.waitsForPaymentRequest()).isFalse();

        engagement.signAsEmployer(signature(SUPERVISOR), AGREEMENT.sha256());
        assertThat(engagement.waitsForPaymentRequest()).isTrue();
    }

    @Test
    void refusesASignatureUnderAnotherText() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> opened().signAsStudent(signature(STUDENT), "f".repeat(64)));
    }

    @Test
    void theFirstSignatureStays() {
        var engagement = opened();
        var first = signature(STUDENT);

        engagement.signAsStudent(first, AGREEMENT.sha256());
        engagement.signAsStudent(new Signature("Maya Chen", FRIDAY.plusSeconds(60), STUDENT), AGREEMENT.sha256());

        assertThat(engagement.studentSignature()).isEqualTo(first);
    }

    @Test
    void cannotStartBeforeTheMoneyIsHeld() {
        assertThatExceptionOfType(StepNotPossible.class).isThrownBy(() -> signed().kickOff(FRIDAY));
        assertThatExceptionOfType(StepNotPossible.class).isThrownBy(() -> opened().kickOff(FRIDAY));
    }

    @Test
    void heldMoneyIsNotedOnce() {
        var engagement = signed();

        engagement.holdFunds(FRIDAY);
        engagement.holdFunds(FRIDAY.plusSeconds(60));

        assertThat(engagement.status()).isEqualTo(EngagementStatus.AWAITING_KICKOFF);
        assertThat(engagement.heldAt()).isEqualTo(FRIDAY);
    }

    @Test
    void cannotBeApprovedBeforeWorkIsSubmitted() {
        assertThatExceptionOfType(StepNotPossible.class)
                .isThrownBy(() -> started().approve(FRIDAY));
    }

    @Test
    void givesTheSupervisorFiveBusinessDays() {
        var engagement = submitted();

        assertThat(engagement.reviewDue()).isEqualTo(FRIDAY.plus(Duration.ofDays(7)));
    }

    @Test
    void silenceApprovesOnlyAfterTheWindow() {
        var engagement = submitted();

        assertThat(engagement.approveBySilence(FRIDAY.plus(Duration.ofDays(6)))).isFalse();
        assertThat(engagement.approveBySilence(FRIDAY.plus(Duration.ofDays(7)))).isTrue();
        assertThat(engagement.wasApprovedBySilence()).isTrue();
        assertThat(engagement.approve(FRIDAY.plus(Duration.ofDays(8)))).isFalse();
    }

    @Test
    void aRequestForChangesNamesACriterionOfTheAgreement() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> submitted().requestChanges("Make it nicer", "Please", 1, FRIDAY))
                .satisfies(refusal ->
                        assertThat(refusal.errors().getFirst().field()).isEqualTo("criterion"));
    }

    @Test
    void oneRoundOfChangesIsIncluded() {
        var engagement = submitted();
        engagement.requestChanges("No duplicates", "Rows 4 and 9 are the same.", 1, FRIDAY);
        engagement.submitWork(WORK, 5, FRIDAY);

        assertThat(engagement.submissions()).hasSize(2);
        assertThatExceptionOfType(NoRoundLeft.class)
                .isThrownBy(() -> engagement.requestChanges("No duplicates", "Again.", 1, FRIDAY));
    }

    @Test
    void onlyOwnUploadsAreHandedIn() {
        var engagement = started();
        var file = new StoredFile(Identifiers.next(), "table.csv", "text/csv", 10);
        engagement.attach(file, SUPERVISOR, FRIDAY);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> engagement.submitWork(
                        new Submission("The table", null, List.of(file.id()), List.of()), 5, FRIDAY));
        assertThat(engagement.status()).isEqualTo(EngagementStatus.IN_PROGRESS);
    }

    @Test
    void theEmployerCannotCancelWorkThatIsHandedIn() {
        var engagement = submitted();

        assertThatExceptionOfType(StepNotPossible.class)
                .isThrownBy(() -> engagement.cancel("We changed our mind", Side.EMPLOYER, FRIDAY));
        assertThat(engagement.cancel("I cannot go on", Side.STUDENT, FRIDAY)).isTrue();
        assertThat(engagement.cancel("I cannot go on", Side.STUDENT, FRIDAY)).isFalse();
    }

    @Test
    void nothingIsCancelledAfterApproval() {
        var engagement = submitted();
        engagement.approve(FRIDAY);

        assertThatExceptionOfType(StepNotPossible.class)
                .isThrownBy(() -> engagement.cancel("Too late", Side.EMPLOYER, FRIDAY));
    }

    @Test
    void saysWhoseTurnItIs() {
        var names = new Names("Harbor", "Maya Chen", "Ana Ruiz");

        assertThat(NextStep.of(opened(), names, Side.EMPLOYER).ballWith()).isEqualTo(BallWith.STUDENT);
        assertThat(NextStep.of(signed(), names, Side.EMPLOYER).ballWith()).isEqualTo(BallWith.EMPLOYER);
        assertThat(NextStep.of(started(), names, Side.EMPLOYER).ballWith()).isEqualTo(BallWith.STUDENT);
        assertThat(NextStep.of(submitted(), names, Side.EMPLOYER).sentence())
                .isEqualTo("Ana Ruiz reviews the work by Fri, Nov 13; without an answer it is approved.");
    }

    @Test
    void speaksToTheStudentAndOfThemToEverybodyElse() {
        var names = new Names("Harbor", "Maya Chen", "Ana Ruiz");

        assertThat(NextStep.of(started(), names, Side.STUDENT).sentence())
                .isEqualTo("You hand in the work by Mon, Nov 23.");
        assertThat(NextStep.of(started(), names, Side.EMPLOYER).sentence())
                .isEqualTo("Maya Chen hands in the work by Mon, Nov 23.");
    }

    private static Engagement opened() {
        var parties = new Parties(
                ApplicationId.next(), ProjectId.next(), EmployerId.next(), SUPERVISOR, StudentId.next(), STUDENT);
        var terms = new EngagementTerms(
                "Clean a survey data set",
                "clean-a-survey-data-set-12345678",
                Money.usd(500_00),
                Money.usd(450_00),
                1000,
                LocalDate.of(2026, 11, 9),
                LocalDate.of(2026, 11, 23),
                List.of(new Deliverable("Clean table", List.of("No duplicates", "Every change is noted"))));
        return new Engagement(EngagementId.next(), parties, terms, AGREEMENT, FRIDAY);
    }

    private static Engagement signed() {
        var engagement = opened();
        engagement.signAsStudent(signature(STUDENT), AGREEMENT.sha256());
        engagement.signAsEmployer(signature(SUPERVISOR), AGREEMENT.sha256());
        engagement.awaitFunds(PaymentId.next(), FRIDAY);
        return engagement;
    }

    private static Engagement started() {
        var engagement = signed();
        engagement.holdFunds(FRIDAY);
        engagement.kickOff(FRIDAY);
        return engagement;
    }

    private static Engagement submitted() {
        var engagement = started();
        engagement.submitWork(WORK, 5, FRIDAY);
        return engagement;
    }

    private static Signature signature(AccountId account) {
        return new Signature("Maya Chen", FRIDAY, account);
    }
}
