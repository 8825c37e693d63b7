package dev.foothold.load.money;

import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

/// What the figures were taken on, and whether it had anything else to do.
///
/// @param busy the share of its processors that others took just before
record MoneyMachine(int processors, long gigabytes, double busy, LocalDateTime at) {

    /// Looks for some seconds how busy it is.
    static MoneyMachine now() throws InterruptedException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        system.getCpuLoad();
        TimeUnit.SECONDS.sleep(10);
        var busy = system.getCpuLoad();
        return new MoneyMachine(
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 30,
                busy,
                LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES));
    }

    /// Whether other programs were at work, so that the figures tell of them too.
    boolean isBusy() {
        return busy > 0.1;
    }

    @Override
    public String toString() {
        return "%d cores, %d GB, Java %s, %.0f%% in use before the run, %s UTC"
                .formatted(processors, gigabytes, Runtime.version(), busy * 100, at);
    }
}
