package dev.foothold.reviews;

import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Keeps the reviews of engagements.
interface ReviewPairRepository extends Repository<ReviewPair, EngagementId> {

    ReviewPair saveAndFlush(ReviewPair pair);

    Optional<ReviewPair> findById(EngagementId id);

    boolean existsById(EngagementId id);

    @Query("select p.id from ReviewPair p where p.publishedAt is null and p.publishesAt <= :now order by p.publishesAt")
    List<EngagementId> blindUntil(Instant now, Limit limit);

    @Query("""
            select new dev.foothold.reviews.RatingView(coalesce(avg(p.studentRating), 0.0), count(p.studentRating))
            from ReviewPair p where p.employer = :employer and p.publishedAt is not null
            """)
    RatingView rating(EmployerId employer);
}
