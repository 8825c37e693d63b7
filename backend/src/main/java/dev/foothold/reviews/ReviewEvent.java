package dev.foothold.reviews;

import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What happened to the reviews of an engagement.
public sealed interface ReviewEvent {

    /// The engagement that is reviewed.
    EngagementId engagement();

    /// When it happened.
    Instant at();

    /// One side has written its review.
    record Written(EngagementId engagement, ReviewSide side, Instant at) implements ReviewEvent {}

    /// Both sides may read each other.
    ///
    /// @param studentRating the student's mean mark for the employer, if the student wrote
    record Published(
            EngagementId engagement,
            EmployerId employer,
            @Nullable Double studentRating,
            Instant at) implements ReviewEvent {}
}
