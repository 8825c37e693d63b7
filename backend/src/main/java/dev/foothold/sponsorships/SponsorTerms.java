package dev.foothold.sponsorships;

import dev.foothold.shared.Money;
import dev.foothold.shared.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a wallet is called and whom it pays for.
///
/// @param projectsPerEmployer the first so many projects of an employer
/// @param highestFee of one project
/// @param places where the employer, or its project that is not remote, has to be
/// @param earlyYearsOnly only projects that first- and second-year students may apply for
public record SponsorTerms(
        String name, int projectsPerEmployer, Money highestFee, List<SponsoredPlace> places, boolean earlyYearsOnly) {

    private static final int MOST_PROJECTS = 100;
    private static final int MOST_PLACES = 50;
    private static final int LONGEST_NAME = 80;
    private static final Money MOST_FEE = Money.usd(50_000_00);

    /// Takes what was not sent as empty, so that the rules can name the field.
    static SponsorTerms of(
            @Nullable String name,
            @Nullable Integer projectsPerEmployer,
            @Nullable Money highestFee,
            @Nullable List<@Nullable SponsoredPlace> places,
            @Nullable Boolean earlyYearsOnly) {
        return new SponsorTerms(
                name == null ? "" : name.strip(),
                projectsPerEmployer == null ? 0 : projectsPerEmployer,
                highestFee == null ? Money.usd(0) : highestFee,
                places == null
                        ? List.of()
                        : places.stream().flatMap(Stream::ofNullable).distinct().toList(),
                Boolean.TRUE.equals(earlyYearsOnly));
    }

    /// Tells every field that does not hold.
    void mustHold() {
        new Rules()
                .check(
                        !name.isEmpty() && name.length() <= LONGEST_NAME,
                        "name",
                        "Give it a name of at most " + LONGEST_NAME + " characters.")
                .check(
                        projectsPerEmployer >= 1 && projectsPerEmployer <= MOST_PROJECTS,
                        "projectsPerEmployer",
                        "Pay for 1 to " + MOST_PROJECTS + " projects of one employer.")
                .check(
                        highestFee.currency().equals("USD")
                                && highestFee.isPositive()
                                && highestFee.minor() <= MOST_FEE.minor(),
                        "highestFee",
                        "Give the highest fee in US dollars, at most $50,000.")
                .check(
                        !places.isEmpty() && places.size() <= MOST_PLACES,
                        "places",
                        "Name 1 to " + MOST_PLACES + " places where employers are local.")
                .check(
                        places.stream().allMatch(SponsoredPlace::holds),
                        "places",
                        "Give each place as a two-letter state, with a city of at most 80 characters or none.")
                .throwIfBroken();
    }
}
