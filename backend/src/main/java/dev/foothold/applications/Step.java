package dev.foothold.applications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of an application's history.
@Embeddable
record Step(
        @Enumerated(EnumType.STRING) @Column(name = "status")
        ApplicationStatus status,

        @Column(name = "at") Instant at,
        @Column(name = "note") @Nullable String note) {

    ApplicationView.StepView view() {
        return new ApplicationView.StepView(status, at, note);
    }
}
