package dev.foothold.local;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/// What may be chosen about the local services.
///
/// @param databaseMemory how many pages the database keeps in memory, as its servers write it: `128M`
record LocalSettings(
        boolean enabled,
        Path directory,
        boolean fixedPorts,
        boolean reset,
        boolean containers,
        boolean mySql,
        String databaseMemory) {

    static final String USUAL_DATABASE_MEMORY = "128M";

    static LocalSettings from(Environment environment) {
        return new LocalSettings(
                environment.getProperty("foothold.local.enabled", Boolean.class, true),
                Path.of(environment.getProperty(
                        "foothold.local.directory",
                        Checkout.root().resolve(".local").toString())),
                environment.getProperty("foothold.local.fixed-ports", Boolean.class, true),
                isOn(environment.getProperty("foothold.reset", "false")),
                environment.getProperty("foothold.services", "").equalsIgnoreCase("containers"),
                environment.getProperty("foothold.database", "").equalsIgnoreCase("mysql"),
                environment.getProperty("foothold.local.database-memory", USUAL_DATABASE_MEMORY));
    }

    // A bare --foothold.reset arrives as an empty text.
    private static boolean isOn(String flag) {
        return flag.isEmpty() || flag.equalsIgnoreCase("true");
    }
}
