package dev.foothold.conversions;

import dev.foothold.employers.EmployerId;
import dev.foothold.engagements.EngagementId;
import dev.foothold.students.StudentId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/// A completed engagement, from which a hire may come: what the rates divide by.
// written and read by queries only
@SuppressWarnings("UnusedVariable")
@Entity
class Prospect {

    @EmbeddedId
    private EngagementId id;

    private EmployerId employer;
    private StudentId student;
    private boolean eligible;
    private Instant completedAt;

    @SuppressWarnings("NullAway.Init")
    protected Prospect() {}
}
