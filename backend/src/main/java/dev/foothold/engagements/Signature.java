package dev.foothold.engagements;

import dev.foothold.accounts.AccountId;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/// A typed name under the agreement, and who typed it when.
@Embeddable
record Signature(String name, Instant at, AccountId account) {

    EngagementView.SignatureView view() {
        return new EngagementView.SignatureView(name, at, account);
    }
}
