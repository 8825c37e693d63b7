package dev.foothold.engagements;

import dev.foothold.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/// A part of the work that was approved, and its part of the fee in the currency of the fee.
@Embeddable
record Milestone(
        @Column(name = "number") int number,
        @Column(name = "title") String title,
        @Column(name = "amount_minor") long amountMinor,
        @Column(name = "at") Instant at) {

    EngagementView.MilestoneView view(Money fee) {
        return new EngagementView.MilestoneView(number, title, new Money(amountMinor, fee.currency()), at);
    }
}
