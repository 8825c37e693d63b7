package dev.foothold.employers;

import dev.foothold.shared.Place;
import dev.foothold.shared.Rules;
import org.jspecify.annotations.Nullable;

/// What holds for an employer's profile, field by field.
final class EmployerRules {

    private EmployerRules() {}

    /// Throws [dev.foothold.shared.InvalidInput] with every field that breaks a rule.
    static void mustHold(EmployerProfile profile) {
        var rules = new Rules()
                .check(within(profile.name(), 2, 120), "name", "Tell the employer's name in 2 to 120 characters.")
                .check(
                        profile.website().length() <= 200
                                && Website.parse(profile.website()).isPresent(),
                        "website",
                        "Give the web site as an https address, such as https://harbor.example.")
                .check(within(profile.about(), 20, 2000), "about", "Tell students about you in 20 to 2000 characters.")
                .check(within(profile.industry(), 2, 80), "industry", "Name the industry in 2 to 80 characters.")
                .check(
                        profile.size().matches("[0-9,]{1,7}(-[0-9,]{1,7}|\\+)"),
                        "size",
                        "Give the number of employees as a range, such as 11-50 or 1000+.");
        checkPlace(profile.place(), rules);
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

    private static boolean within(String text, int least, int most) {
        return text.length() >= least && text.length() <= most;
    }

    private static boolean within(@Nullable Double degrees, double most) {
        return degrees == null || Math.abs(degrees) <= most;
    }
}
