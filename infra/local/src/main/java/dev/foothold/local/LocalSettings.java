package dev.foothold.local;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/// What may be chosen about the local services.
record LocalSettings(
        boolean enabled, Path directory, boolean fixedPorts, boolean reset, boolean containers, boolean mySql) {

    static LocalSettings from(Environment environment) {
        return new LocalSettings(
                environment.getProperty("foothold.local.enabled", Boolean.class, true),
                Path.of(environment.getProperty(
                        "foothold.local.directory",
                        Checkout.root().resolve(".local").toString())),
                environment.getProperty("foothold.local.fixed-ports", Boolean.class, true),
                isOn(environment.getProperty("foothold.reset", "false")),
                environment.getProperty("foothold.services", "").equalsIgnoreCase("containers"),
                environment.getProperty("foothold.database", "").equalsIgnoreCase("mysql"));
    }

    // A bare --foothold.reset arrives as an empty text.
    private static boolean isOn(String flag) {
        return flag.isEmpty() || flag.equalsIgnoreCase("true");
    }
}
