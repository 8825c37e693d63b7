package dev.foothold.reviews;

import dev.foothold.engagements.EngagementId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The reviews of an engagement as one side sees them.
///
/// @param publishesAt when they open at the latest; null once they are open
/// @param supervisorReview null while hidden or not written
/// @param studentReview null while hidden or not written
/// @param allowedActions what the reader may do: WRITE_SUPERVISOR_REVIEW, WRITE_STUDENT_REVIEW
public record ReviewsView(
        EngagementId engagement,
        boolean supervisorReviewIn,
        boolean studentReviewIn,
        boolean published,
        @Nullable Instant publishesAt,
        @Nullable SupervisorReviewInput supervisorReview,
        @Nullable StudentReviewInput studentReview,
        List<String> allowedActions) {}
