package dev.foothold.conversions;

import static dev.foothold.conversions.ConversionStep.*;

import dev.foothold.employers.EmployerId;
import dev.foothold.shared.CursorPage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Counts how completed work leads to hires, as NACE defines the rates.
@Component
class Tracker {

    private static final Limit NEWEST = Limit.of(10_000);
    private static final List<ConversionStep> SHOWN =
            List.of(LINK_SENT, LINK_OPENED, APPLIED, OFFERED, ACCEPTED, STARTED);
    private static final Set<ConversionStep> FROM_OFFER = EnumSet.range(OFFERED, CONFIRMED);
    private static final Set<ConversionStep> FROM_ACCEPTANCE = EnumSet.range(ACCEPTED, CONFIRMED);

    private final ConversionRepository conversions;
    private final ProspectRepository prospects;
    private final FilledPositionRepository positions;

    Tracker(ConversionRepository conversions, ProspectRepository prospects, FilledPositionRepository positions) {
        this.conversions = conversions;
        this.prospects = prospects;
        this.positions = positions;
    }

    TrackerView of(EmployerId employer, CursorPage<ConversionView> page) {
        var eligible = prospects.eligibleStudents(employer);
        var offered = conversions.eligibleStudents(employer, FROM_OFFER);
        var accepted = conversions.eligibleStudents(employer, FROM_ACCEPTANCE);
        return new TrackerView(
                funnel(employer),
                eligible,
                offered,
                accepted,
                share(accepted, eligible),
                share(offered, eligible),
                share(accepted, offered),
                median(conversions.daysToHire(employer, NEWEST)),
                median(positions.daysToFill(employer, NEWEST)),
                new TrackerView.PipelineView(
                        prospects.otherStudents(employer), prospects.progressedStudents(employer, FROM_ACCEPTANCE)),
                page);
    }

    static @Nullable Double share(int part, int whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    static @Nullable Double median(List<Integer> values) {
        if (values.isEmpty()) {
            return null;
        }
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? (double) sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    private List<TrackerView.FunnelStep> funnel(EmployerId employer) {
        var counts = conversions.counts(employer);
        var funnel = new ArrayList<TrackerView.FunnelStep>();
        funnel.add(new TrackerView.FunnelStep("COMPLETED", prospects.completed(employer)));
        funnel.add(new TrackerView.FunnelStep("WOULD_HIRE", atLeast(INTENT, counts)));
        SHOWN.forEach(step -> funnel.add(new TrackerView.FunnelStep(step.name(), atLeast(step, counts))));
        return List.copyOf(funnel);
    }

    private static long atLeast(ConversionStep step, List<StepCount> counts) {
        return counts.stream()
                .filter(count -> count.step().hasReached(step))
                .mapToLong(StepCount::count)
                .sum();
    }
}
