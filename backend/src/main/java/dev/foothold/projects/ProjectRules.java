package dev.foothold.projects;

import dev.foothold.shared.FieldError;
import dev.foothold.shared.Money;
import dev.foothold.shared.Place;
import dev.foothold.shared.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What holds for the terms of a project, field by field, in sentences a person can act on.
final class ProjectRules {

    private static final int MOST_DELIVERABLES = 5;
    private static final int MOST_CRITERIA = 6;
    private static final int MOST_UNIVERSITIES = 100;

    private final ProjectSettings settings;
    private final Predicate<String> isCategory;

    ProjectRules(ProjectSettings settings, Predicate<String> isCategory) {
        this.settings = settings;
        this.isCategory = isCategory;
    }

    /// Every rule that the terms break.
    List<FieldError> broken(ProjectTerms terms, LocalDate today) {
        var rules = new Rules();
        checkTexts(terms, rules);
        checkDeliverables(terms.deliverables(), rules);
        checkWork(terms, rules);
        checkFee(terms.fee(), rules);
        checkDates(terms, today, rules);
        checkPlace(terms.mode(), terms.place(), rules);
        checkAudience(terms, rules);
        return rules.broken();
    }

    private void checkTexts(ProjectTerms terms, Rules rules) {
        rules.check(within(terms.title(), 5, 90), "terms.title", "Give the project a title of 5 to 90 characters.")
                .check(
                        within(terms.outcome(), 20, 1000),
                        "terms.outcome",
                        "Say in 20 to 1000 characters what will exist afterwards and what it is for.")
                .check(
                        terms.description().length() <= 6000,
                        "terms.description",
                        "Shorten the description to 6000 characters.")
                .check(isCategory.test(terms.category()), "terms.category", "Choose one of the categories.")
                .check(terms.aiPolicy() != null, "terms.aiPolicy", "Say whether AI tools may be used.")
                .check(terms.supervisor() != null, "terms.supervisor", "Choose who guides and reviews the work.");
        checkLines(terms.skills(), 1, 10, 60, "terms.skills", rules);
        checkLines(terms.questions(), 0, 3, 300, "terms.questions", rules);
        checkLines(terms.learningGoals(), 0, 5, 200, "terms.learningGoals", rules);
    }

    private static void checkLines(List<String> lines, int least, int most, int longest, String field, Rules rules) {
        var amount = least == 0 ? "Give at most " + most + "." : "Give " + least + " to " + most + ".";
        rules.check(lines.size() >= least && lines.size() <= most, field, amount);
        for (var i = 0; i < Math.min(lines.size(), most); i++) {
            rules.check(
                    within(lines.get(i), 1, longest), field + "[" + i + "]", "Write 1 to " + longest + " characters.");
        }
        var distinct = lines.stream()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        rules.check(distinct == lines.size(), field, "Name each only once.");
    }

    private static void checkDeliverables(List<Deliverable> deliverables, Rules rules) {
        rules.check(
                !deliverables.isEmpty() && deliverables.size() <= MOST_DELIVERABLES,
                "terms.deliverables",
                "Name 1 to " + MOST_DELIVERABLES + " things that will be handed in.");
        for (var i = 0; i < Math.min(deliverables.size(), MOST_DELIVERABLES); i++) {
            var deliverable = deliverables.get(i);
            var field = "terms.deliverables[" + i + "]";
            if (deliverable == null) {
                rules.check(false, field, "Name what will be handed in.");
                continue;
            }
            rules.check(within(deliverable.title(), 3, 120), field + ".title", "Name it in 3 to 120 characters.");
            checkLines(deliverable.criteria(), 1, MOST_CRITERIA, 300, field + ".criteria", rules);
        }
    }

    private void checkWork(ProjectTerms terms, Rules rules) {
        rules.check(
                        terms.hours() >= settings.leastHours() && terms.hours() <= settings.mostHours(),
                        "terms.hours",
                        "A project takes " + settings.leastHours() + " to " + settings.mostHours()
                                + " hours. Split larger work into several projects.")
                .check(
                        terms.positions() >= 1 && terms.positions() <= settings.mostPositions(),
                        "terms.positions",
                        "Offer 1 to " + settings.mostPositions() + " positions.");
    }

    private void checkFee(@Nullable Money fee, Rules rules) {
        if (fee == null) {
            rules.check(false, "terms.fee", "Set a fixed fee. Unpaid projects do not exist here.");
            return;
        }
        rules.check(fee.currency().equals("USD"), "terms.fee.currency", "Fees are paid in US dollars (USD) for now.")
                .check(
                        fee.minor() >= settings.leastFee() && fee.minor() <= settings.mostFee(),
                        "terms.fee",
                        String.format(
                                Locale.ROOT,
                                "Set a fixed fee of $%,.2f to $%,.2f for each position.",
                                settings.leastFee() / 100.0,
                                settings.mostFee() / 100.0));
    }

    private void checkDates(ProjectTerms terms, LocalDate today, Rules rules) {
        var starts = terms.startsOn();
        rules.check(starts != null, "terms.startsOn", "Choose the first day of work.")
                .check(terms.endsOn() != null, "terms.endsOn", "Choose the last day of work.")
                .check(terms.applyBy() != null, "terms.applyBy", "Choose the last day to apply.");
        if (starts == null || terms.endsOn() == null || terms.applyBy() == null) {
            return;
        }
        rules.check(
                        !starts.isAfter(today.plusDays(settings.furthestStartDays())),
                        "terms.startsOn",
                        "Start within the next " + settings.furthestStartDays() + " days.")
                .check(
                        !terms.applyBy().isBefore(today),
                        "terms.applyBy",
                        "The last day to apply is over. Choose a later one.")
                .check(
                        !terms.applyBy().isAfter(starts),
                        "terms.applyBy",
                        "Close applications on or before the first day of work.");
        var days = terms.windowDays();
        rules.check(
                days >= settings.shortestWindowDays() && days <= settings.longestWindowDays(),
                "terms.endsOn",
                "End " + settings.shortestWindowDays() + " to " + settings.longestWindowDays()
                        + " days after the start; these dates are " + days + " days apart.");
    }

    private static void checkPlace(@Nullable WorkMode mode, @Nullable Place place, Rules rules) {
        rules.check(mode != null, "terms.mode", "Choose remote, hybrid or on site.");
        if (place == null) {
            rules.check(mode == null || mode == WorkMode.REMOTE, "terms.place", "Tell the city and the state.");
            return;
        }
        rules.check(
                        place.city() != null && within(place.city(), 1, 80),
                        "terms.place.city",
                        "Name the city in 1 to 80 characters.")
                .check(
                        place.state() != null && place.state().matches("[A-Z]{2}"),
                        "terms.place.state",
                        "Give the state by its two capital letters.")
                .check(within(place.latitude(), 90), "terms.place.latitude", "A latitude lies between -90 and 90.")
                .check(
                        within(place.longitude(), 180),
                        "terms.place.longitude",
                        "A longitude lies between -180 and 180.");
    }

    private static void checkAudience(ProjectTerms terms, Rules rules) {
        var audience = terms.audience();
        var kept = audience.earlyYearSeats();
        rules.check(
                        kept >= 0 && kept <= Math.max(terms.positions(), 0),
                        "terms.audience.earlyYearSeats",
                        "Keep at most as many positions for first- and second-year students as there are.")
                .check(
                        kept <= 0 || audience.welcomesEarlyYears(),
                        "terms.audience.standings",
                        "Let first- or second-year students apply, or keep no positions for them.")
                .check(
                        audience.universities().size() <= MOST_UNIVERSITIES,
                        "terms.audience.universities",
                        "Choose at most " + MOST_UNIVERSITIES + " universities, or none for all.");
    }

    private static boolean within(String text, int least, int most) {
        return text.length() >= least && text.length() <= most;
    }

    private static boolean within(@Nullable Double degrees, double most) {
        return degrees == null || Math.abs(degrees) <= most;
    }
}
