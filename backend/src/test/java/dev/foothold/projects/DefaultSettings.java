package dev.foothold.projects;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// The settings of an installation that has set nothing.
final class DefaultSettings {

    private DefaultSettings() {}

    static ProjectSettings projects() {
        return new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("foothold.projects", ProjectSettings.class);
    }
}
