package dev.foothold.projects;

import dev.foothold.shared.NotFound;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Counts the positions of a project, however many people reach for the last one at once.
@Component
class Seats {

    private final ProjectRepository projects;
    private final EntityManager entities;
    private final Clock clock;

    Seats(ProjectRepository projects, EntityManager entities, Clock clock) {
        this.projects = projects;
        this.entities = entities;
        this.clock = clock;
    }

    /// Takes a position in one statement, so that two takers never get the same; false when none is left.
    boolean take(ProjectId id) {
        if (projects.takeSeat(id) == 0) {
            return false;
        }
        var project = fresh(id);
        project.seatWasTaken(clock.instant());
        projects.saveAndFlush(project);
        return true;
    }

    void giveBack(ProjectId id) {
        if (projects.giveSeatBack(id) == 0) {
            return;
        }
        var project = fresh(id);
        project.seatWasGivenBack(clock.instant());
        projects.saveAndFlush(project);
    }

    /// The project as the statement left it, even if the caller has read it before.
    private Project fresh(ProjectId id) {
        var project = projects.findById(id).orElseThrow(() -> new NotFound("project"));
        entities.refresh(project);
        return project;
    }
}
