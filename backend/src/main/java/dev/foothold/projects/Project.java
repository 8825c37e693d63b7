package dev.foothold.projects;

import static dev.foothold.projects.ProjectStatus.AWAITING_APPROVAL;
import static dev.foothold.projects.ProjectStatus.CLOSED;
import static dev.foothold.projects.ProjectStatus.DRAFT;
import static dev.foothold.projects.ProjectStatus.FILLED;
import static dev.foothold.projects.ProjectStatus.PUBLISHED;

import dev.foothold.employers.EmployerId;
import dev.foothold.shared.StaleVersion;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// One piece of paid work that an employer offers, with its positions.
@Entity
class Project extends AbstractAggregateRoot<Project> {

    @EmbeddedId
    private ProjectId id;

    @SuppressWarnings("UnusedVariable") // found by
    private String slugKey;

    private EmployerId employer;
    private ProjectTerms terms;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status;

    private int seatsTaken;
    private boolean payApproved;

    @SuppressWarnings("UnusedVariable") // sorted by
    private Instant draftedAt;

    @SuppressWarnings("UnusedVariable") // sorted by
    private Instant changedAt;

    private @Nullable Instant publishedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closingReason;

    @Version
    private @Nullable Long version;

    Project(ProjectId id, EmployerId employer, ProjectTerms terms, Instant at) {
        this.id = id;
        this.slugKey = ProjectSlug.key(id);
        this.employer = employer;
        this.terms = terms;
        this.status = DRAFT;
        this.draftedAt = at;
        this.changedAt = at;
    }

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Project() {}

    /// Replaces the terms; what waits for an operator goes back to the draft.
    ///
    /// @param now what the terms come to now
    /// @param next what they will come to
    void change(ProjectTerms others, ProjectFigures now, ProjectFigures next, Instant at) {
        if (seatsTaken > 0 || status == FILLED || status == CLOSED) {
            throw new ProjectStepNotPossible(
                    status, "changed", "The terms are fixed once a position is taken or the project is over.");
        }
        if (dropsPay(status, now, next)) {
            throw new PayCannotDrop();
        }
        if (status == AWAITING_APPROVAL) {
            become(DRAFT);
        }
        payApproved = payApproved && !paysLess(now, next);
        terms = others;
        changedAt = at;
        registerEvent(new ProjectEvent.Changed(id, at));
    }

    /// Whether a project of this status would drop its pay under the floor, which none can that is published.
    static boolean dropsPay(ProjectStatus status, ProjectFigures now, ProjectFigures next) {
        return status == PUBLISHED && next.belowPayFloor() && paysLess(now, next);
    }

    /// Lets students find it, or asks an operator first where the pay is under the floor.
    void publish(ProjectFigures figures, Instant at) {
        if (wasSubmitted()) {
            return;
        }
        if (figures.belowPayFloor() && !payApproved) {
            become(AWAITING_APPROVAL);
            changedAt = at;
            return;
        }
        appear(at);
    }

    /// An operator finds the pay acceptable.
    void approve(Instant at) {
        if (status == PUBLISHED || status == FILLED) {
            return;
        }
        if (status != AWAITING_APPROVAL) {
            throw new ProjectStepNotPossible(status, "approved", "Only what waits for approval can be approved.");
        }
        payApproved = true;
        appear(at);
    }

    void close(String reason, Instant at) {
        if (status == CLOSED) {
            return;
        }
        become(CLOSED);
        closedAt = at;
        changedAt = at;
        closingReason = reason;
        registerEvent(new ProjectEvent.Closed(id, reason, at));
    }

    /// Fills the project when no position is left.
    void seatWasTaken(Instant at) {
        if (status == PUBLISHED && positionsLeft() == 0) {
            become(FILLED);
            changedAt = at;
            registerEvent(new ProjectEvent.Filled(id, at));
        } else {
            registerEvent(new ProjectEvent.SeatsMoved(id, at));
        }
    }

    /// Opens a full project again when a position is left.
    void seatWasGivenBack(Instant at) {
        if (status == FILLED && positionsLeft() > 0) {
            become(PUBLISHED);
            changedAt = at;
            registerEvent(new ProjectEvent.SeatReopened(id, at));
        } else {
            registerEvent(new ProjectEvent.SeatsMoved(id, at));
        }
    }

    void mustBe(@Nullable Long expected) {
        StaleVersion.check(expected, versionNow());
    }

    boolean isOpen(Instant moment) {
        var day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return status == PUBLISHED && positionsLeft() > 0 && !day.isAfter(terms.applyBy());
    }

    /// Whether publishing again would change nothing.
    boolean wasSubmitted() {
        return status == PUBLISHED || status == FILLED || status == AWAITING_APPROVAL;
    }

    boolean wasPublished() {
        return publishedAt != null;
    }

    ProjectId id() {
        return id;
    }

    EmployerId employer() {
        return employer;
    }

    ProjectTerms terms() {
        return terms;
    }

    ProjectView view(ProjectFigures figures, boolean forOperator) {
        return new ProjectView(
                id,
                slug(),
                employer,
                terms,
                figures,
                status,
                positionsLeft(),
                publishedAt,
                closedAt,
                closingReason,
                forOperator ? operatorActions() : employerActions(),
                versionNow());
    }

    PublicProjectView publicView(ProjectFigures figures, EmployerBrief brief, ProjectSurroundings around) {
        return new PublicProjectView(
                id,
                slug(),
                brief,
                PublicTerms.of(terms),
                around.supervisorName(),
                figures,
                status,
                positionsLeft(),
                publishedAt,
                isOpen(around.moment()),
                around.categoryName());
    }

    private void appear(Instant at) {
        become(PUBLISHED);
        publishedAt = at;
        changedAt = at;
        registerEvent(new ProjectEvent.Published(id, employer, at));
    }

    private String slug() {
        return ProjectSlug.of(terms.title(), id);
    }

    private int positionsLeft() {
        return Math.max(0, terms.positions() - seatsTaken);
    }

    private List<String> employerActions() {
        return switch (status) {
            case DRAFT -> List.of("CHANGE", "PUBLISH", "CLOSE");
            case PUBLISHED -> seatsTaken == 0 ? List.of("CHANGE", "CLOSE") : List.of("CLOSE");
            case AWAITING_APPROVAL -> List.of("CHANGE", "CLOSE");
            case FILLED -> List.of("CLOSE");
            case CLOSED -> List.of();
        };
    }

    private List<String> operatorActions() {
        return switch (status) {
            case AWAITING_APPROVAL -> List.of("APPROVE", "CLOSE");
            case DRAFT, PUBLISHED, FILLED -> List.of("CLOSE");
            case CLOSED -> List.of();
        };
    }

    private static boolean paysLess(ProjectFigures now, ProjectFigures next) {
        return next.payPerHour().compareTo(now.payPerHour()) < 0;
    }

    private void become(ProjectStatus next) {
        if (!status.leadsTo(next)) {
            throw new ProjectStepNotPossible(status, next.name(), "Load it again to see what can be done.");
        }
        status = next;
    }

    private long versionNow() {
        return version == null ? 0 : version;
    }
}
