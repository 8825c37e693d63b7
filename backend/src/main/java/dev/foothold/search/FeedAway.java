package dev.foothold.search;

import dev.foothold.shared.Problem;
import org.springframework.http.HttpStatus;

/// The index is away, and a feed with half of its projects would be wrong.
class FeedAway extends Problem {

    FeedAway() {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "feed-away",
                "The feed cannot be made now",
                "The search index is away for a moment. Ask again in a few minutes.");
    }
}
