package dev.foothold.reviews;

import dev.foothold.shared.Conflict;

/// Both sides have read each other; what is written stands.
class ReviewsPublished extends Conflict {

    ReviewsPublished() {
        super(
                "reviews-published",
                "The reviews are published",
                "Both reviews can be read by now, so neither can be changed any more.");
    }
}
