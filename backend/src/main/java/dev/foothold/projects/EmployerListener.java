package dev.foothold.projects;

import dev.foothold.employers.EmployerEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Follows what happens to employers.
@Component
class EmployerListener {

    private final Projects projects;

    EmployerListener(Projects projects) {
        this.projects = projects;
    }

    @ApplicationModuleListener
    void on(EmployerEvent.Suspended event) {
        projects.closeAll(event.employer(), "The employer is suspended.");
    }
}
