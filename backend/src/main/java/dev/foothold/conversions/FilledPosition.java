package dev.foothold.conversions;

import dev.foothold.applications.ApplicationId;
import dev.foothold.employers.EmployerId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/// A position that a student took, and how long that needed from the publication of the project.
// written and read by queries only
@SuppressWarnings("UnusedVariable")
@Entity
class FilledPosition {

    @EmbeddedId
    private ApplicationId id;

    private EmployerId employer;
    private int daysToFill;
    private Instant filledAt;

    @SuppressWarnings("NullAway.Init")
    protected FilledPosition() {}
}
