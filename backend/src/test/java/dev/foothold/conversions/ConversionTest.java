package dev.foothold.conversions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.shared.InvalidInput;
import dev.foothold.students.StudentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversionTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final AccountId recruiter = AccountId.next();
    private final AccountId student = AccountId.next();

    @Test
    void intentAsksForARoleAtOnce() {
        var conversion = intended();

        assertThat(conversion.step()).isEqualTo(ConversionStep.ROLE_REQUESTED);
        assertThat(conversion.actionsOfRecruiter()).containsExactly("SEND_LINK");
        assertThat(conversion.isVisibleToStudent()).isFalse();
    }

    @Test
    void climbsTheLadderToAConfirmedHire() {
        var conversion = linked();
        conversion.openLink(student, NOW);
        conversion.report(ConversionStep.APPLIED, TODAY.minusDays(1), null, student, NOW);
        conversion.report(ConversionStep.OFFERED, TODAY, null, student, NOW);
        conversion.report(ConversionStep.ACCEPTED, TODAY.plusDays(9), null, student, NOW.plusSeconds(10 * 86_400));
        conversion.report(ConversionStep.STARTED, TODAY.plusDays(10), null, student, NOW.plusSeconds(10 * 86_400));

        conversion.confirm(recruiter, NOW.plusSeconds(11 * 86_400));

        assertThat(conversion.daysToHire()).isEqualTo(10);
        assertThat(conversion.steps()).extracting(StepTaken::step).containsExactly(ConversionStep.values());
        assertThat(conversion.steps()).extracting(StepTaken::at).isSorted();
    }

    @Test
    void aLinkThatWasNeverOpenedHereMayStillLeadToAnApplication() {
        var conversion = linked();

        conversion.report(ConversionStep.APPLIED, TODAY, null, student, NOW);

        assertThat(conversion.step()).isEqualTo(ConversionStep.APPLIED);
    }

    @Test
    void stepsAreNotSkipped() {
        var conversion = linked();

        assertThatExceptionOfType(StepNotPossible.class)
                .isThrownBy(() -> conversion.report(ConversionStep.OFFERED, TODAY, null, student, NOW));
        assertThatExceptionOfType(StepNotPossible.class).isThrownBy(() -> conversion.confirm(recruiter, NOW));
    }

    @Test
    void tellingTheSameAgainChangesNothing() {
        var conversion = linked();
        conversion.report(ConversionStep.APPLIED, TODAY, null, student, NOW);

        conversion.report(ConversionStep.APPLIED, TODAY, null, student, NOW);

        assertThat(conversion.steps()).hasSize(4);
    }

    @Test
    void datesDoNotLieInTheFuture() {
        var conversion = linked();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> conversion.report(ConversionStep.APPLIED, TODAY.plusDays(1), null, student, NOW))
                .satisfies(refusal ->
                        assertThat(refusal.errors().getFirst().field()).isEqualTo("on"));
    }

    @Test
    void datesDoNotRunBackwards() {
        var conversion = linked();
        conversion.report(ConversionStep.APPLIED, TODAY, null, student, NOW);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> conversion.report(ConversionStep.OFFERED, TODAY.minusDays(1), null, student, NOW));
    }

    @Test
    void theLinkMayBeCorrectedUntilTheStudentHasApplied() {
        var conversion = linked();
        conversion.sendLink(JobLink.of("Analyst", "https://harbor.example/jobs/8"), recruiter, NOW);
        conversion.report(ConversionStep.APPLIED, TODAY, null, student, NOW);

        assertThat(conversion.jobLink()).isEqualTo("https://harbor.example/jobs/8");
        assertThatExceptionOfType(StepNotPossible.class)
                .isThrownBy(() ->
                        conversion.sendLink(JobLink.of("Analyst", "https://harbor.example/jobs/9"), recruiter, NOW));
    }

    @Test
    void aJobLinkIsAFullAddressThatIsSafeToOpen() {
        for (var link :
                List.of("", "http://harbor.example/jobs", "javascript:alert(1)", "https://", "https://a@b.example")) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> JobLink.of("Analyst", link))
                    .satisfies(refusal ->
                            assertThat(refusal.errors().getFirst().field()).isEqualTo("jobLink"));
        }
    }

    @Test
    void ratesAndMediansOfNothingAreUnknown() {
        assertThat(Tracker.share(0, 0)).isNull();
        assertThat(Tracker.share(1, 4)).isEqualTo(0.25);
        assertThat(Tracker.median(List.of())).isNull();
        assertThat(Tracker.median(List.of(9, 1, 4))).isEqualTo(4);
        assertThat(Tracker.median(List.of(9, 1, 4, 6))).isEqualTo(5);
    }

    private Conversion intended() {
        var origin =
                new Origin(EngagementId.next(), "Clean a survey data set", EmployerId.next(), StudentId.next(), true);
        return new Conversion(ConversionId.next(), origin, recruiter, "Careful with numbers.", NOW);
    }

    private Conversion linked() {
        var conversion = intended();
        conversion.sendLink(JobLink.of("Junior analyst", "https://harbor.example/jobs/7"), recruiter, NOW);
        return conversion;
    }
}
