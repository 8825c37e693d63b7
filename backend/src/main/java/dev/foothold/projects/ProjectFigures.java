package dev.foothold.projects;

import dev.foothold.shared.Money;
import java.util.List;

/// What the terms come to, for one position; the one place where a student's pay is computed.
///
/// @param net what the student gets: the fee without the platform fee
/// @param platformFeeBasisPoints the operator's share, 1000 is ten per cent
/// @param belowPayFloor whether an operator has to approve the pay
/// @param hoursPerWeek the work spread over the window, to one decimal
/// @param warnings sentences that advise; none of them forbids
public record ProjectFigures(
        Money fee,
        Money payPerHour,
        Money platformFee,
        Money net,
        int platformFeeBasisPoints,
        boolean belowPayFloor,
        double hoursPerWeek,
        List<String> warnings) {

    /// The figures of any terms, those that break rules too: what cannot be computed is nothing.
    static ProjectFigures of(ProjectTerms terms, ProjectSettings settings) {
        var fee = payable(terms, settings);
        var points = settings.platformFeeBasisPoints();
        var platformFee = fee.basisPoints(points);
        var hours = Math.clamp(terms.hours(), 0, settings.mostHours());
        var payPerHour = hours == 0 ? Money.usd(0) : fee.dividedBy(hours);
        var below = fee.minor() < settings.payFloorPerHour() * hours;
        var perWeek = hoursPerWeek(terms, hours);
        var warnings = new ProjectWarnings(settings).about(terms, below, perWeek);
        return new ProjectFigures(
                fee, payPerHour, platformFee, fee.minus(platformFee), points, below, perWeek, warnings);
    }

    private static Money payable(ProjectTerms terms, ProjectSettings settings) {
        var fee = terms.fee();
        var computable =
                fee != null && fee.currency().equals("USD") && fee.minor() > 0 && fee.minor() <= settings.mostFee();
        return computable ? fee : Money.usd(0);
    }

    private static double hoursPerWeek(ProjectTerms terms, int hours) {
        if (terms.startsOn() == null || terms.endsOn() == null || terms.windowDays() <= 0) {
            return 0;
        }
        return Math.round(hours * 70.0 / terms.windowDays()) / 10.0;
    }
}
