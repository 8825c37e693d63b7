package dev.foothold.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/// Measures the search at each size and writes what it found: `LoadRun --projects=10000,100000 --seed=...`.
@SpringBootConfiguration(proxyBeanMethods = false)
class LoadRun {

    private static final String LOCAL_SERVICES = "footholdLocalServices";

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.US);
        // before the first server of this process, which may be the local inbox: else each answer of the others waits
        // for an acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            measure(LoadSettings.of(arguments));
            System.exit(0);
        } catch (IOException | SQLException | InterruptedException | RuntimeException failure) {
            // the services' threads would keep a failed run alive
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void measure(LoadSettings settings) throws IOException, SQLException, InterruptedException {
        var machine = Machine.now();
        System.out.println("Seed " + settings.seed() + ", " + settings.projects() + " projects; " + machine);
        FileSystemUtils.deleteRecursively(settings.folder());
        try (var engine = Engine.start(settings);
                var context = new SpringApplicationBuilder(LoadRun.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .properties(Map.of(
                                "foothold.elasticsearch.url",
                                engine.address(),
                                "foothold.local.directory",
                                settings.folder().resolve("services").toString(),
                                "foothold.local.fixed-ports",
                                "false",
                                // as much as Elasticsearch has
                                "foothold.local.database-memory",
                                "1G"))
                        .run()) {
            var measurement = new Measurement(settings, engine, services(context.getEnvironment()));
            var figures = new ArrayList<Figures>();
            for (var projects : settings.projects()) {
                figures.add(measurement.at(projects));
                new Report(settings, machine).write(figures);
            }
        }
    }

    /// What the local services tell an application of themselves.
    @SuppressWarnings("unchecked")
    private static Map<String, Object> services(ConfigurableEnvironment environment) {
        var source = environment.getPropertySources().get(LOCAL_SERVICES);
        if (source instanceof MapPropertySource told) {
            return (Map<String, Object>) (Map<String, ?>) told.getSource();
        }
        throw new IllegalStateException("The local services were not started");
    }
}
