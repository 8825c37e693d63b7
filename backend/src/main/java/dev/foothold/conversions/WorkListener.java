package dev.foothold.conversions;

import dev.foothold.applications.ApplicationEvent;
import dev.foothold.engagements.EngagementEvent;
import dev.foothold.engagements.Engagements;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Filled positions and completed work are what hires are measured against.
@Component
class WorkListener {

    private final Prospects prospects;
    private final Engagements engagements;

    WorkListener(Prospects prospects, Engagements engagements) {
        this.prospects = prospects;
        this.engagements = engagements;
    }

    @ApplicationModuleListener
    void on(ApplicationEvent.Accepted accepted) {
        prospects.note(accepted);
    }

    @ApplicationModuleListener
    void on(EngagementEvent.Completed completed) {
        prospects.note(engagements.get(completed.engagement()));
    }
}
