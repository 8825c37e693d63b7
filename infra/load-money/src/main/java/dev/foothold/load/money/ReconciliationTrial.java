package dev.foothold.load.money;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;

/// The nightly reconciliation of the month, asked for by the operator.
final class ReconciliationTrial {

    private ReconciliationTrial() {}

    /// @param heapMegabytes the most of the heap that was taken at a time, of the application and this program
    record Outcome(long movements, long differences, Duration took, long heapMegabytes) {}

    static Outcome run(Operator operator) throws IOException, InterruptedException {
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        var begin = System.nanoTime();
        var result = operator.reconcile();
        var took = Duration.ofNanos(System.nanoTime() - begin);
        var peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        return new Outcome(
                result.path("movements").asLong(), result.path("differences").asLong(), took, peak);
    }
}
