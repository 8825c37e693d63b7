package dev.foothold.insights;

import dev.foothold.insights.EarlyYearView.EarlyYearRow;
import dev.foothold.universities.ClassStanding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says in a sentence what stands out between first and second years. It uses only figures that are shown, so that it
/// gives away nothing that is withheld.
final class Finding {

    private static final double WORTH_TELLING = 1.1;
    private static final List<FunnelStep> UP_TO_APPLIED =
            List.of(FunnelStep.ACTIVATED, FunnelStep.VIEWED, FunnelStep.APPLIED);

    private Finding() {}

    static String in(List<EarlyYearRow> rows) {
        var first = row(rows, ClassStanding.FIRST_YEAR);
        var second = row(rows, ClassStanding.SECOND_YEAR);
        if (first.isEmpty() || second.isEmpty()) {
            return "Tell how many students are enrolled to compare first and second years.";
        }
        return compare(first.get(), second.get());
    }

    private static String compare(EarlyYearRow first, EarlyYearRow second) {
        var firstShare = share(first, FunnelStep.APPLIED);
        var secondShare = share(second, FunnelStep.APPLIED);
        if (firstShare.isEmpty() || secondShare.isEmpty()) {
            return "Too few first- or second-years have applied yet to compare them without pointing at somebody.";
        }
        if (firstShare.get() == 0 && secondShare.get() == 0) {
            return "No first- or second-year has applied in this period.";
        }
        if (Math.min(firstShare.get(), secondShare.get()) == 0) {
            return (firstShare.get() == 0 ? "Second-years apply (" : "First-years apply (")
                    + percent(Math.max(firstShare.get(), secondShare.get())) + " of those enrolled), "
                    + (firstShare.get() == 0 ? "first-years do not." : "second-years do not.");
        }
        return ahead(first, second, firstShare.get(), secondShare.get());
    }

    private static String ahead(EarlyYearRow first, EarlyYearRow second, double firstShare, double secondShare) {
        var ratio = Math.max(firstShare, secondShare) / Math.min(firstShare, secondShare);
        if (ratio < WORTH_TELLING) {
            return "First- and second-years apply about equally often: " + percent(firstShare) + " and "
                    + percent(secondShare) + " of those enrolled.";
        }
        var secondLeads = secondShare > firstShare;
        var who = secondLeads
                ? "Second-years apply %s times as often as first-years"
                : "First-years apply %s times as often as second-years";
        var leader = secondLeads ? second : first;
        var follower = secondLeads ? first : second;
        return String.format(Locale.US, who, String.format(Locale.US, "%.1f", ratio))
                + gap(leader, follower)
                        .map(step -> "; the gap opens at \"" + step.key() + "\".")
                        .orElse(".");
    }

    private static Optional<FunnelStep> gap(EarlyYearRow leader, EarlyYearRow follower) {
        return UP_TO_APPLIED.stream()
                .filter(step -> {
                    var ahead = share(leader, step);
                    var behind = share(follower, step);
                    return ahead.isPresent() && behind.isPresent() && ahead.get() >= WORTH_TELLING * behind.get();
                })
                .findFirst();
    }

    private static Optional<EarlyYearRow> row(List<EarlyYearRow> rows, ClassStanding standing) {
        return rows.stream()
                .filter(row -> row.classStanding() == standing)
                .filter(row -> row.enrolled() != null && row.enrolled() > 0)
                .findFirst();
    }

    private static Optional<Double> share(EarlyYearRow row, FunnelStep step) {
        var enrolled = row.enrolled();
        var count = row.shown().get(step);
        return enrolled == null || count == null ? Optional.empty() : Optional.of((double) count / enrolled);
    }

    private static String percent(double share) {
        return String.format(Locale.US, share < 0.1 ? "%.1f %%" : "%.0f %%", 100 * share);
    }
}
