package dev.foothold.local;

import java.util.HashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/// Starts the missing services before Spring needs them and tells it where they are, with the least say of all
/// settings.
final class LocalEnvironment implements EnvironmentPostProcessor, Ordered {

    static final String SOURCE = "footholdLocalServices";

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var settings = LocalSettings.from(environment);
        if (!settings.enabled()) {
            return;
        }
        refuseTakenPort(environment, settings);

        var missing = ServiceKind.missingIn(environment);
        var services = LocalServices.start(settings, missing);
        var properties = new HashMap<String, Object>();
        properties.put("foothold.demo.load", "true");
        properties.put("foothold.base-url", "http://localhost:${local.server.port:${server.port:8080}}");
        if (!settings.fixedPorts() && !environment.containsProperty("server.port")) {
            properties.put("server.port", Ports.free());
        }
        missing.forEach(kind -> properties.putAll(services.get(kind).properties()));
        environment.getPropertySources().addLast(new MapPropertySource(SOURCE, properties));
    }

    // Asked before anything starts, so that the answer comes at once.
    private static void refuseTakenPort(Environment environment, LocalSettings settings) {
        var port = environment.getProperty("server.port", Integer.class, 8080);
        if (settings.fixedPorts() && port > 0 && !Ports.isFree(port)) {
            throw CannotStart.portTaken(port);
        }
    }
}
