package dev.foothold.insights;

import dev.foothold.insights.EarlyYearView.EarlyYearRow;
import dev.foothold.insights.StepTable.StepCount;
import dev.foothold.universities.ClassStanding;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lays out the counts by class standing and step, and withholds what is too small to be shown.
class FunnelTable {

    private final List<ClassStanding> standings;
    private final Map<ClassStanding, Integer> enrolled;
    private final Map<ClassStanding, Map<FunnelStep, Integer>> counts = new EnumMap<>(ClassStanding.class);
    private final Map<FunnelStep, SmallCells> small = new EnumMap<>(FunnelStep.class);

    FunnelTable(List<StepCount> found, Map<ClassStanding, Integer> enrolled, int smallest) {
        this.enrolled = enrolled;
        found.forEach(count -> counts.computeIfAbsent(count.standing(), standing -> new EnumMap<>(FunnelStep.class))
                .put(count.step(), count.students()));
        this.standings = Arrays.stream(ClassStanding.values())
                .filter(standing -> standing != ClassStanding.ALUMNI || counts.containsKey(standing))
                .toList();
        for (var step : FunnelStep.values()) {
            small.put(step, SmallCells.of(column(step), smallest));
        }
    }

    List<EarlyYearRow> rows() {
        return standings.stream()
                .map(standing -> EarlyYearRow.of(standing, enrolled.get(standing), shown(standing)))
                .toList();
    }

    EarlyYearRow total() {
        var shown = new EnumMap<FunnelStep, Integer>(FunnelStep.class);
        small.forEach((step, cells) -> {
            if (!cells.totalHidden()) {
                shown.put(
                        step, column(step).stream().mapToInt(Integer::intValue).sum());
            }
        });
        return EarlyYearRow.of(null, everybodyEnrolled(), shown);
    }

    boolean withholds() {
        return small.values().stream()
                .anyMatch(cells -> cells.totalHidden() || !cells.hidden().isEmpty());
    }

    private Map<FunnelStep, Integer> shown(ClassStanding standing) {
        var shown = new EnumMap<FunnelStep, Integer>(FunnelStep.class);
        small.forEach((step, cells) -> {
            if (!cells.hidden().contains(standings.indexOf(standing))) {
                shown.put(step, count(standing, step));
            }
        });
        return shown;
    }

    private List<Integer> column(FunnelStep step) {
        return standings.stream().map(standing -> count(standing, step)).toList();
    }

    private int count(ClassStanding standing, FunnelStep step) {
        return Objects.requireNonNullElse(
                counts.getOrDefault(standing, Map.of()).get(step), 0);
    }

    private @Nullable Integer everybodyEnrolled() {
        return enrolled.isEmpty()
                ? null
                : enrolled.values().stream().mapToInt(Integer::intValue).sum();
    }
}
