package dev.foothold.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// What the figures were taken on, and whether it had anything else to do.
///
/// @param load how many programs wanted a processor just before
record Machine(int processors, long gigabytes, String model, String java, double load, LocalDateTime at) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    static Machine now() throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 30,
                processor(),
                Runtime.version().toString(),
                system.getSystemLoadAverage(),
                LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES));
    }

    /// Whether other programs were at work, so that the figures tell of them too.
    boolean isBusy() {
        return load > processors * 0.25;
    }

    @Override
    public String toString() {
        return "%d cores (%s), %d GB, Java %s, load %.1f before the run, %s UTC"
                .formatted(processors, model, gigabytes, java, load, at);
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
