package dev.foothold.demo;

import dev.foothold.accounts.AccountId;
import dev.foothold.projects.ProjectId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A project in the story: its text, when it appears and what becomes of it.
final class DemoProject {

    private final Script.ProjectPart part;
    private final DemoEmployer employer;
    private final Fate fate;
    private final Instant publishedAt;
    private final int positions;
    private @Nullable ProjectId id;

    DemoProject(Script.ProjectPart part, DemoEmployer employer, Fate fate, Instant publishedAt, int positions) {
        this.part = part;
        this.employer = employer;
        this.fate = fate;
        this.publishedAt = publishedAt;
        this.positions = positions;
    }

    void drafted(ProjectId id) {
        this.id = id;
    }

    Script.ProjectPart part() {
        return part;
    }

    DemoEmployer employer() {
        return employer;
    }

    Fate fate() {
        return fate;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    int positions() {
        return positions;
    }

    AccountId supervisor() {
        return employer.supervisorOf(part);
    }

    /// So many days after it was published.
    Instant day(double days) {
        return publishedAt.plus(Diary.days(days));
    }

    boolean isThere() {
        return id != null;
    }

    ProjectId id() {
        return Objects.requireNonNull(id, "not drafted yet");
    }
}
