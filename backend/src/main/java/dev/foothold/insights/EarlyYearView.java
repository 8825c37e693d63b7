package dev.foothold.insights;

import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The way into paid work of a university's students, by class standing.
///
/// @param terms the academic years that `enrolled` counts
/// @param total all class standings together
/// @param finding what stands out, in a sentence
/// @param suppressed whether a count is withheld because it is small
/// @param smallestCell counts below it are withheld
record EarlyYearView(
        UniversityId university,
        LocalDate from,
        LocalDate to,
        List<String> terms,
        List<EarlyYearRow> rows,
        EarlyYearRow total,
        String finding,
        List<StepDefinition> definitions,
        boolean suppressed,
        int smallestCell,
        Instant updatedAt) {

    /// The students of one class standing. A count is null when it is withheld, `enrolled` when the university has not
    /// told it.
    ///
    /// @param classStanding null in the total
    /// @param suppressed the names of the withheld counts
    record EarlyYearRow(
            @Nullable ClassStanding classStanding,
            @Nullable Integer enrolled,
            @Nullable Integer activated,
            @Nullable Integer viewed,
            @Nullable Integer applied,
            @Nullable Integer selected,
            @Nullable Integer started,
            @Nullable Integer completed,
            @Nullable Integer paid,
            @Nullable Integer converted,
            List<String> suppressed) {

        /// @param shown the counts that are not withheld
        static EarlyYearRow of(
                @Nullable ClassStanding standing, @Nullable Integer enrolled, Map<FunnelStep, Integer> shown) {
            return new EarlyYearRow(
                    standing,
                    enrolled,
                    shown.get(FunnelStep.ACTIVATED),
                    shown.get(FunnelStep.VIEWED),
                    shown.get(FunnelStep.APPLIED),
                    shown.get(FunnelStep.SELECTED),
                    shown.get(FunnelStep.STARTED),
                    shown.get(FunnelStep.COMPLETED),
                    shown.get(FunnelStep.PAID),
                    shown.get(FunnelStep.CONVERTED),
                    withheld(shown));
        }

        /// The counts that are not withheld.
        Map<FunnelStep, Integer> shown() {
            var shown = new EnumMap<FunnelStep, Integer>(FunnelStep.class);
            keep(shown, FunnelStep.ACTIVATED, activated);
            keep(shown, FunnelStep.VIEWED, viewed);
            keep(shown, FunnelStep.APPLIED, applied);
            keep(shown, FunnelStep.SELECTED, selected);
            keep(shown, FunnelStep.STARTED, started);
            keep(shown, FunnelStep.COMPLETED, completed);
            keep(shown, FunnelStep.PAID, paid);
            keep(shown, FunnelStep.CONVERTED, converted);
            return shown;
        }

        private static void keep(Map<FunnelStep, Integer> shown, FunnelStep step, @Nullable Integer count) {
            if (count != null) {
                shown.put(step, count);
            }
        }

        private static List<String> withheld(Map<FunnelStep, Integer> shown) {
            return Arrays.stream(FunnelStep.values())
                    .filter(step -> !shown.containsKey(step))
                    .map(FunnelStep::key)
                    .toList();
        }
    }

    /// What a step means.
    @Schema(name = "EarlyYearDefinition")
    record StepDefinition(String step, String definition) {}
}
