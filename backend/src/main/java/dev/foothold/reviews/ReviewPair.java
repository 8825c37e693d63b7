package dev.foothold.reviews;

import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.students.StudentId;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// The two reviews of one completed engagement, and whether they may be read.
@Entity
class ReviewPair extends AbstractAggregateRoot<ReviewPair> {

    @EmbeddedId
    private EngagementId id;

    @Version
    private @Nullable Long version;

    private EmployerId employer;
    private StudentId student;
    private AccountId supervisor;
    private Instant publishesAt;
    private @Nullable Instant publishedAt;
    private String framework;

    @Convert(converter = ReviewColumns.OfSupervisor.class)
    private @Nullable SupervisorReviewInput supervisorReview;

    @Convert(converter = ReviewColumns.OfStudent.class)
    private @Nullable StudentReviewInput studentReview;

    private @Nullable Double studentRating;

    @SuppressWarnings("NullAway.Init")
    protected ReviewPair() {}

    ReviewPair(
            EngagementId id,
            EmployerId employer,
            StudentId student,
            AccountId supervisor,
            String framework,
            Instant completedAt,
            Duration blindness) {
        this.id = id;
        this.employer = employer;
        this.student = student;
        this.supervisor = supervisor;
        this.framework = framework;
        this.publishesAt = completedAt.plus(blindness);
    }

    void write(SupervisorReviewInput review, Instant now) {
        requireUnpublished();
        supervisorReview = review;
        registerEvent(new ReviewEvent.Written(id, ReviewSide.SUPERVISOR, now));
        publishWhenBothAreIn(now);
    }

    void write(StudentReviewInput review, Instant now) {
        requireUnpublished();
        studentReview = review;
        studentRating = review.rating();
        registerEvent(new ReviewEvent.Written(id, ReviewSide.STUDENT, now));
        publishWhenBothAreIn(now);
    }

    /// The blindness has ended: whatever is there may be read.
    void endBlindness(Instant now) {
        if (publishedAt == null && !now.isBefore(publishesAt)) {
            publish(now);
        }
    }

    ReviewsView seenBy(ReviewSide side, boolean mayWrite) {
        var open = publishedAt != null;
        return new ReviewsView(
                id,
                supervisorReview != null,
                studentReview != null,
                open,
                open ? null : publishesAt,
                open || side == ReviewSide.SUPERVISOR ? supervisorReview : null,
                open || side == ReviewSide.STUDENT ? studentReview : null,
                actions(side, mayWrite && !open));
    }

    EmployerId employer() {
        return employer;
    }

    StudentId student() {
        return student;
    }

    AccountId supervisor() {
        return supervisor;
    }

    private static List<String> actions(ReviewSide side, boolean mayWrite) {
        var actions = new ArrayList<String>();
        if (mayWrite) {
            actions.add("WRITE_" + side + "_REVIEW");
        }
        return actions;
    }

    private void publishWhenBothAreIn(Instant now) {
        if (supervisorReview != null && studentReview != null) {
            publish(now);
        }
    }

    private void publish(Instant now) {
        publishedAt = now;
        registerEvent(new ReviewEvent.Published(id, employer, studentRating, now));
    }

    private void requireUnpublished() {
        if (publishedAt != null) {
            throw new ReviewsPublished();
        }
    }
}
