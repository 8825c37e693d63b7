package dev.foothold.reviews;

import dev.foothold.engagements.EngagementEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Approved work may be reviewed.
@Component
class EngagementListener {

    private final Reviews reviews;

    EngagementListener(Reviews reviews) {
        this.reviews = reviews;
    }

    @ApplicationModuleListener
    void on(EngagementEvent.Completed completed) {
        reviews.open(completed.engagement(), completed.at());
    }
}
