package dev.foothold.load.money;

import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// What the figures were taken on, and whether it had anything else to do.
///
/// @param load how many programs wanted a processor just before
record MoneyMachine(int processors, long gigabytes, double load, LocalDateTime at) {

    static MoneyMachine now() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new MoneyMachine(
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 30,
                system.getSystemLoadAverage(),
                LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES));
    }

    /// Whether other programs were at work, so that the figures tell of them too.
    boolean isBusy() {
        return load > processors * 0.25;
    }

    @Override
    public String toString() {
        return "%d cores, %d GB, Java %s, load %.1f before the run, %s UTC"
                .formatted(processors, gigabytes, Runtime.version(), load, at);
    }
}
