package dev.foothold.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.applications.ApplicationView.Decline;
import dev.foothold.applications.ApplicationView.Offer;
import dev.foothold.employers.EmployerId;
import dev.foothold.projects.ProjectId;
import dev.foothold.shared.FieldError;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.Money;
import dev.foothold.students.StudentId;
import dev.foothold.students.WorkSample;
import dev.foothold.universities.ClassStanding;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T15:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final ApplicationSettings SETTINGS =
            new ApplicationSettings(Duration.ofDays(5), WEEK, WEEK, Duration.ofMinutes(10));

    @Test
    void beginsAsADraftThatNobodyWaitsFor() {
        var application = draft();

        assertThat(application.status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(application.lastWordAt()).isNull();
    }

    @Test
    void startsTheWeekClockWhenSent() {
        var application = applied();

        assertThat(application.appliedAt()).isEqualTo(MONDAY);
        assertThat(application.lastWordAt()).isEqualTo(MONDAY);
        assertThat(application.classStanding()).isEqualTo(ClassStanding.SECOND_YEAR);
    }

    @Test
    void readingIsNoWordButAShortlistIs() {
        var application = applied();

        application.review(null, MONDAY.plus(DAY));
        assertThat(application.lastWordAt()).isEqualTo(MONDAY);

        application.shortlist("We liked your sample.", MONDAY.plus(WEEK));
        assertThat(application.lastWordAt()).isEqualTo(MONDAY.plus(WEEK));
    }

    @Test
    void theClockTurnsAmberOnDayFiveAndRedOnDaySeven() {
        assertThat(levelAfter(4)).isEqualTo(ClockLevel.CALM);
        assertThat(levelAfter(5)).isEqualTo(ClockLevel.AMBER);
        assertThat(levelAfter(6)).isEqualTo(ClockLevel.AMBER);
        assertThat(levelAfter(7)).isEqualTo(ClockLevel.RED);
    }

    @Test
    void theClockStandsStillOnceItIsDecided() {
        var clock = WeekClock.of(ApplicationStatus.NOT_SELECTED, MONDAY, MONDAY.plus(WEEK), SETTINGS);

        assertThat(clock.level()).isEqualTo(ClockLevel.NONE);
    }

    @Test
    void tellsOncePerSilenceThatAWordIsOverdue() {
        var application = applied();

        assertThat(application.tellOverdue(WEEK, MONDAY.plus(DAY))).isFalse();
        assertThat(application.tellOverdue(WEEK, MONDAY.plus(WEEK))).isTrue();
        assertThat(application.tellOverdue(WEEK, MONDAY.plus(WEEK).plus(DAY))).isFalse();

        application.tellStillDeciding("We decide on Friday.", MONDAY.plus(WEEK).plus(DAY));
        assertThat(application.tellOverdue(
                        WEEK, MONDAY.plus(WEEK.multipliedBy(2)).plus(DAY)))
                .isTrue();
    }

    @Test
    void anOfferCanBeAccepted() {
        var application = offered();

        assertThat(application.accept(MONDAY.plus(DAY))).isTrue();
        assertThat(application.accept(MONDAY.plus(DAY))).isFalse();
        assertThat(application.status()).isEqualTo(ApplicationStatus.ACCEPTED);
    }

    @Test
    void nothingCanBeAcceptedBeforeItIsOffered() {
        assertThatExceptionOfType(StepNotPossible.class)
                .isThrownBy(() -> applied().accept(MONDAY));
    }

    @Test
    void anOfferRunsOut() {
        var application = offered();

        assertThatExceptionOfType(OfferRanOut.class).isThrownBy(() -> application.accept(MONDAY.plus(WEEK)));
        application.expireOffer(MONDAY.plus(WEEK));

        assertThat(application.status()).isEqualTo(ApplicationStatus.SHORTLISTED);
        assertThat(application.lastWordAt()).isEqualTo(MONDAY.plus(WEEK));
    }

    @Test
    void anOfferThatStillStandsDoesNotRunOut() {
        var application = offered();

        application.expireOffer(MONDAY.plus(DAY));

        assertThat(application.status()).isEqualTo(ApplicationStatus.OFFERED);
    }

    @Test
    void whoeverLosesTheLastPositionHearsThatItIsTaken() {
        var application = offered();
        application.decline(
                new Decline(NotSelectedReason.PROJECT_FILLED, null, null, "Look at the open projects.", List.of()),
                MONDAY);

        assertThatExceptionOfType(PositionsTaken.class).isThrownBy(() -> application.accept(MONDAY));
    }

    @Test
    void theFirstDeclineStays() {
        var application = applied();

        application.decline(decline("Show one cleaned table."), MONDAY);
        application.decline(decline("Something else."), MONDAY);

        assertThat(application.decline()).isNotNull();
        assertThat(application.steps()).hasSize(2);
    }

    @Test
    void cannotBeOfferedAfterItWasWithdrawn() {
        var application = applied();
        application.withdraw(MONDAY);

        assertThatExceptionOfType(StepNotPossible.class).isThrownBy(() -> application.offer(offer(), MONDAY));
    }

    @Test
    void aDeclineNeedsAReasonANextStepAndForSkillsTheRequirement() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Declining(NotSelectedReason.SKILLS, " ", null, "").checked())
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("criterion", "nextStep"));
    }

    @Test
    void everyQuestionIsAnsweredBeforeItIsSent() {
        var gaps =
                new ApplicationAnswers(List.of("Yes"), List.of(new WorkSample("Notes", "http://maya.example/notes")));

        assertThat(new AnswerRules(List.of("One?", "Two?"), new ApplicationAnswers(List.of("Yes"), List.of()))
                        .allowForDraft()
                        .answers())
                .hasSize(2);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new AnswerRules(List.of("One?", "Two?"), gaps)
                        .allowForSubmission()
                        .answers())
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("answers[1]", "workSamples[0].url"));
    }

    private static ClockLevel levelAfter(int days) {
        return WeekClock.of(ApplicationStatus.APPLIED, MONDAY, MONDAY.plus(DAY.multipliedBy(days)), SETTINGS)
                .level();
    }

    private static Application draft() {
        return new Application(ApplicationId.next(), ProjectId.next(), EmployerId.next(), StudentId.next(), MONDAY);
    }

    private static Application applied() {
        var application = draft();
        application.submit(ClassStanding.SECOND_YEAR, MONDAY);
        return application;
    }

    private static Application offered() {
        var application = applied();
        application.offer(offer(), MONDAY);
        return application;
    }

    private static Offer offer() {
        var starts = LocalDate.of(2026, 11, 16);
        return new Offer(Money.usd(500_00), Money.usd(450_00), starts, starts.plusDays(14), null, MONDAY.plus(WEEK));
    }

    private static Decline decline(String nextStep) {
        return new Decline(NotSelectedReason.CHOSEN_OTHER, null, null, nextStep, List.of());
    }
}
