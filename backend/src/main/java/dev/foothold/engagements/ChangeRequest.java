package dev.foothold.engagements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/// What the supervisor wanted changed, and by which criterion.
@Embeddable
record ChangeRequest(
        @Column(name = "round") int round,
        @Column(name = "criterion") String criterion,
        @Column(name = "note") String note,
        @Column(name = "at") Instant at) {

    EngagementView.ChangeRequestView view() {
        return new EngagementView.ChangeRequestView(round, criterion, note, at);
    }
}
