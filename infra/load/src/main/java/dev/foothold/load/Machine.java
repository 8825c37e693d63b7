package dev.foothold.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

/// What the figures were taken on, and whether it had anything else to do.
///
/// @param busy the share of its processors that others took just before
record Machine(int processors, long gigabytes, String model, String java, double busy, LocalDateTime at) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /// Looks for some seconds how busy it is.
    static Machine now() throws IOException, InterruptedException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        system.getCpuLoad();
        TimeUnit.SECONDS.sleep(10);
        var busy = system.getCpuLoad();
        return new Machine(
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 30,
                processor(),
                Runtime.version().toString(),
                busy,
                LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES));
    }

    /// Whether other programs were at work, so that the figures tell of them too.
    boolean isBusy() {
        return busy > 0.1;
    }

    @Override
    public String toString() {
        return "%d cores (%s), %d GB, Java %s, %.0f%% in use before the run, %s UTC"
                .formatted(processors, model, gigabytes, java, busy * 100, at);
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
