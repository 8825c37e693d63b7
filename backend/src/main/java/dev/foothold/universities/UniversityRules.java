package dev.foothold.universities;

import dev.foothold.shared.Place;
import dev.foothold.shared.Rules;
import org.jspecify.annotations.Nullable;

/// What holds for a university's profile, field by field.
final class UniversityRules {

    private static final int MOST_DOMAINS = 20;
    private static final int MOST_PROGRAMMES = 200;

    private UniversityRules() {}

    /// Throws [dev.foothold.shared.InvalidInput] with every field that breaks a rule.
    static void mustHold(UniversityProfile profile) {
        var rules = new Rules()
                .check(within(profile.name(), 3, 150), "name", "Tell the university's name in 3 to 150 characters.")
                .check(within(profile.shortName(), 2, 40), "shortName", "Give a short name of 2 to 40 characters.")
                .check(
                        !profile.domains().isEmpty() && profile.domains().size() <= MOST_DOMAINS,
                        "domains",
                        "Give 1 to " + MOST_DOMAINS + " e-mail domains, such as cedar.edu.")
                .check(
                        profile.programmes().size() <= MOST_PROGRAMMES,
                        "programmes",
                        "Give at most " + MOST_PROGRAMMES + " programmes.");
        checkPlace(profile.place(), rules);
        checkDomains(profile, rules);
        checkProgrammes(profile, rules);
        rules.throwIfBroken();
    }

    private static void checkPlace(@Nullable Place place, Rules rules) {
        if (place == null) {
            rules.check(false, "place", "Tell the city and the state.");
            return;
        }
        rules.check(place.city() != null && within(place.city(), 1, 80), "place.city", "Name the city.")
                .check(
                        place.state() != null && place.state().matches("[A-Z]{2}"),
                        "place.state",
                        "Give the state by its two capital letters.")
                .check(within(place.latitude(), 90), "place.latitude", "A latitude lies between -90 and 90.")
                .check(within(place.longitude(), 180), "place.longitude", "A longitude lies between -180 and 180.");
    }

    private static void checkDomains(UniversityProfile profile, Rules rules) {
        for (var i = 0; i < Math.min(profile.domains().size(), MOST_DOMAINS); i++) {
            var domain = profile.domains().get(i);
            rules.check(
                    domain.length() <= 190 && domain.matches("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}"),
                    "domains[" + i + "]",
                    "A domain reads like cedar.edu.");
        }
    }

    private static void checkProgrammes(UniversityProfile profile, Rules rules) {
        for (var i = 0; i < Math.min(profile.programmes().size(), MOST_PROGRAMMES); i++) {
            var programme = profile.programmes().get(i);
            var field = "programmes[" + i + "]";
            if (programme == null || programme.name() == null || programme.cipCode() == null) {
                rules.check(false, field, "Give the name and the CIP code.");
                continue;
            }
            rules.check(within(programme.name().strip(), 2, 120), field + ".name", "Name it in 2 to 120 characters.")
                    .check(
                            programme.cipCode().matches("[0-9]{2}\\.[0-9]{2,4}"),
                            field + ".cipCode",
                            "A CIP code reads like 11.0701.");
        }
    }

    private static boolean within(String text, int least, int most) {
        return text.length() >= least && text.length() <= most;
    }

    private static boolean within(@Nullable Double degrees, double most) {
        return degrees == null || Math.abs(degrees) <= most;
    }
}
