package dev.foothold.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.students.StudentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewPairTest {

    private static final Instant COMPLETED = Instant.parse("2026-11-02T15:00:00Z");
    private static final Duration BLINDNESS = Duration.ofDays(14);

    private static final SupervisorReviewInput OF_SUPERVISOR = new SupervisorReviewInput(
            Map.of("communication", 4), "Clear and timely reports", "Ask earlier when stuck", true, true, true);

    private static final StudentReviewInput OF_STUDENT =
            new StudentReviewInput(5, 4, 3, "A real task that was used", "More time for questions", true);

    private final ReviewPair pair = new ReviewPair(
            EngagementId.next(),
            EmployerId.next(),
            StudentId.next(),
            AccountId.next(),
            "nace-2024",
            COMPLETED,
            BLINDNESS);

    @Test
    void hidesOneSideFromTheOtherUntilBothAreIn() {
        pair.write(OF_SUPERVISOR, COMPLETED);

        assertThat(pair.seenBy(ReviewSide.STUDENT, true).supervisorReview()).isNull();
        assertThat(pair.seenBy(ReviewSide.SUPERVISOR, true).supervisorReview()).isEqualTo(OF_SUPERVISOR);

        pair.write(OF_STUDENT, COMPLETED);

        assertThat(pair.seenBy(ReviewSide.STUDENT, true).supervisorReview()).isEqualTo(OF_SUPERVISOR);
        assertThat(pair.seenBy(ReviewSide.SUPERVISOR, true).studentReview()).isEqualTo(OF_STUDENT);
    }

    @Test
    void opensAfterTheBlindnessThoughOneSideIsSilent() {
        pair.write(OF_STUDENT, COMPLETED);

        pair.endBlindness(COMPLETED.plus(BLINDNESS).minusSeconds(1));
        assertThat(pair.seenBy(ReviewSide.SUPERVISOR, true).published()).isFalse();

        pair.endBlindness(COMPLETED.plus(BLINDNESS));
        assertThat(pair.seenBy(ReviewSide.SUPERVISOR, true).studentReview()).isEqualTo(OF_STUDENT);
    }

    @Test
    void standsOnceItIsPublished() {
        pair.write(OF_SUPERVISOR, COMPLETED);
        pair.write(OF_STUDENT, COMPLETED);

        assertThatExceptionOfType(ReviewsPublished.class).isThrownBy(() -> pair.write(OF_STUDENT, COMPLETED));
        assertThat(pair.seenBy(ReviewSide.STUDENT, true).allowedActions()).isEmpty();
    }
}
