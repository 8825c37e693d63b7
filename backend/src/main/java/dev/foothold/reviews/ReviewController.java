package dev.foothold.reviews;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.employers.Employers;
import dev.foothold.engagements.EngagementId;
import dev.foothold.shared.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Reviews over HTTP.
@RestController
@Tag(name = "Reviews")
class ReviewController {

    private final Reviews reviews;
    private final Employers employers;

    ReviewController(Reviews reviews, Employers employers) {
        this.reviews = reviews;
        this.employers = employers;
    }

    @GetMapping("/api/reviews/framework")
    @Operation(summary = "The competencies that a supervisor marks")
    List<CompetencyView> framework() {
        return reviews.competencies();
    }

    @GetMapping("/api/reviews/{engagement}")
    @Operation(summary = "The reviews of an engagement, as far as you may see them")
    ReviewsView view(@CurrentAccount AccountId actor, @PathVariable EngagementId engagement) {
        return reviews.view(actor, engagement);
    }

    @PutMapping("/api/reviews/{engagement}/supervisor")
    @Operation(summary = "Write the supervisor's review")
    ReviewsView writeSupervisorReview(
            @CurrentAccount AccountId actor,
            @PathVariable EngagementId engagement,
            @RequestBody SupervisorReviewInput review) {
        return reviews.writeSupervisorReview(actor, engagement, review);
    }

    @PutMapping("/api/reviews/{engagement}/student")
    @Operation(summary = "Write the student's review")
    ReviewsView writeStudentReview(
            @CurrentAccount AccountId actor,
            @PathVariable EngagementId engagement,
            @RequestBody StudentReviewInput review) {
        return reviews.writeStudentReview(actor, engagement, review);
    }

    @GetMapping("/api/public/employers/{slug}/rating")
    @Operation(summary = "How students rate an employer")
    RatingView rating(@PathVariable String slug) {
        return reviews.rating(employers
                .bySlug(slug)
                .orElseThrow(() -> new NotFound("employer"))
                .id());
    }
}
