package dev.foothold.engagements;

import dev.foothold.applications.ApplicationEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// An accepted offer opens an engagement.
@Component
class ApplicationListener {

    private final EngagementProgress progress;

    ApplicationListener(EngagementProgress progress) {
        this.progress = progress;
    }

    @ApplicationModuleListener
    void on(ApplicationEvent.Accepted accepted) {
        progress.open(accepted.application(), accepted.at());
    }
}
