package dev.foothold;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/// Draws the building once, from the ground up, and holds the code against it.
class ArchitectureTest {

    private static final List<Set<String>> FLOORS = List.of(
            Set.of("shared"),
            Set.of("accounts"),
            Set.of("employers", "universities"),
            Set.of("students", "projects"),
            Set.of("applications", "payments"),
            Set.of("engagements"),
            Set.of("reviews", "conversions"),
            Set.of("sponsorships"),
            Set.of("search", "notifications", "insights"),
            Set.of("demo"));

    private static final Set<String> WITHOUT_PUBLIC_TYPES = Set.of("search", "notifications", "insights");

    private static final Path MODULES = Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");

    // The local services and the stand-in are on the class path of tests only; they are no part of the application.
    private final ApplicationModules modules = ApplicationModules.of(
            FootholdApplication.class, resideInAnyPackage("dev.foothold.local..", "dev.foothold.stripe.."));

    @Test
    void bordersBetweenModulesHold() {
        modules.verify();
    }

    @Test
    void everyModuleStandsOnAFloor() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .allMatch(name -> floor(name) >= 0);
    }

    @Test
    void callsGoDown() {
        var upward = new ArrayList<String>();
        for (var module : modules) {
            module.getDirectDependencies(modules, DependencyType.values())
                    .uniqueModules()
                    .filter(below -> !below.getIdentifier().equals(module.getIdentifier()))
                    .filter(below -> floor(name(below)) >= floor(name(module)))
                    .forEach(below -> upward.add(name(module) + " -> " + name(below)));
        }

        assertThat(upward).isEmpty();
    }

    /// The application reads this file instead of analysing its own classes at every start (some seconds).
    @Test
    void theListOfModulesIsUpToDate() throws IOException {
        // no module declares an initializer; they would have to be named here
        var list = modules.stream()
                .map(module -> "  \"%s\": { \"basePackage\": \"%s\", \"initializers\": [] }"
                        .formatted(
                                module.getIdentifier(), module.getBasePackage().getName()))
                .sorted()
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));

        if (Boolean.getBoolean("foothold.modules.write")) {
            Files.createDirectories(MODULES.getParent());
            Files.writeString(MODULES, list);
        }

        assertThat(Files.readString(MODULES))
                .as("%s is behind the code; run this test with -Dfoothold.modules.write=true", MODULES)
                .isEqualTo(list);
    }

    @Test
    void theTopFloorOnlyListens() {
        var open = modules.stream()
                .filter(module -> WITHOUT_PUBLIC_TYPES.contains(name(module)))
                .flatMap(module -> module.getNamedInterfaces().stream())
                .flatMap(named -> named.asJavaClasses())
                .map(type -> type.getName())
                .filter(type -> !type.endsWith("package-info"))
                .toList();

        assertThat(open).isEmpty();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static int floor(String module) {
        for (var level = 0; level < FLOORS.size(); level++) {
            if (FLOORS.get(level).contains(module)) {
                return level;
            }
        }
        return -1;
    }
}
