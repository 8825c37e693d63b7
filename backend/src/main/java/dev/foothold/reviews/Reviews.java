package dev.foothold.reviews;

import static dev.foothold.accounts.OrganisationRole.OWNER;
import static dev.foothold.accounts.OrganisationRole.RECRUITER;
import static dev.foothold.accounts.OrganisationRole.SUPERVISOR;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.engagements.Engagements;
import dev.foothold.shared.Conflict;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
import dev.foothold.students.Students;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to the reviews that supervisor and student write of each other.
@Component
@Transactional
public class Reviews {

    private static final int SWEEP = 200;

    private final ReviewPairRepository pairs;
    private final CompetencyFramework framework;
    private final Engagements engagements;
    private final Students students;
    private final Accounts accounts;
    private final ReviewSettings settings;
    private final Clock clock;

    Reviews(
            ReviewPairRepository pairs,
            CompetencyFramework framework,
            Engagements engagements,
            Students students,
            Accounts accounts,
            ReviewSettings settings,
            Clock clock) {
        this.pairs = pairs;
        this.framework = framework;
        this.engagements = engagements;
        this.students = students;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /// The competencies that a supervisor marks.
    public List<CompetencyView> competencies() {
        return framework.competencies();
    }

    /// The reviews as the actor may see them: the student, or the owner, a recruiter or a supervisor of the employer.
    @Transactional(readOnly = true)
    public ReviewsView view(AccountId actor, EngagementId id) {
        var pair = readable(actor, id);
        return seenBy(actor, pair);
    }

    /// The supervisor of the engagement says how the work was.
    public ReviewsView writeSupervisorReview(AccountId actor, EngagementId id, SupervisorReviewInput review) {
        var pair = readable(actor, id);
        if (!pair.supervisor().equals(actor)) {
            throw new NotPermitted("Only the supervisor of this engagement may review the student's work.");
        }
        review.check(framework.keys());
        pair.write(review, clock.instant());
        return seenBy(actor, pairs.saveAndFlush(pair));
    }

    /// The student says how the project was.
    public ReviewsView writeStudentReview(AccountId actor, EngagementId id, StudentReviewInput review) {
        var pair = readable(actor, id);
        if (!isStudent(actor, pair)) {
            throw new NotPermitted("Only the student of this engagement may review the project.");
        }
        review.check();
        pair.write(review, clock.instant());
        return seenBy(actor, pairs.saveAndFlush(pair));
    }

    /// How students rate an employer.
    @Transactional(readOnly = true)
    public RatingView rating(EmployerId employer) {
        return pairs.rating(employer);
    }

    /// Opens the reviews of an engagement that was completed; doing so twice is fine.
    void open(EngagementId id, Instant completedAt) {
        if (pairs.existsById(id)) {
            return;
        }
        var engagement = engagements.get(id);
        pairs.saveAndFlush(new ReviewPair(
                id,
                engagement.employer(),
                engagement.student(),
                engagement.supervisor(),
                framework.version(),
                completedAt,
                settings.blindness()));
    }

    /// Engagements whose reviews have been hidden long enough.
    @Transactional(readOnly = true)
    List<EngagementId> hiddenLongEnough() {
        return pairs.blindUntil(clock.instant(), Limit.of(SWEEP));
    }

    void endBlindness(EngagementId id) {
        var pair = pairs.findById(id).orElseThrow(() -> new NotFound("review"));
        pair.endBlindness(clock.instant());
        pairs.saveAndFlush(pair);
    }

    private ReviewPair readable(AccountId actor, EngagementId id) {
        var pair = pairs.findById(id);
        if (pair.isEmpty()) {
            engagements.view(actor, id);
            throw new Conflict(
                    "not-completed",
                    "The work is not approved yet",
                    "Reviews open when the work is approved. Come back then.");
        }
        if (!isStudent(actor, pair.get())) {
            if (!accounts.isMember(actor, pair.get().employer().id())) {
                throw new NotFound("engagement");
            }
            accounts.require(actor, pair.get().employer().id(), OWNER, RECRUITER, SUPERVISOR);
        }
        return pair.get();
    }

    private ReviewsView seenBy(AccountId actor, ReviewPair pair) {
        return isStudent(actor, pair)
                ? pair.seenBy(ReviewSide.STUDENT, true)
                : pair.seenBy(ReviewSide.SUPERVISOR, pair.supervisor().equals(actor));
    }

    private boolean isStudent(AccountId actor, ReviewPair pair) {
        return students.of(actor).filter(pair.student()::equals).isPresent();
    }
}
