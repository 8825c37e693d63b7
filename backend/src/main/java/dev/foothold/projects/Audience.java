package dev.foothold.projects;

import dev.foothold.universities.ClassStanding;
import dev.foothold.universities.UniversityId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may apply; never by anything but where and how far somebody studies.
///
/// @param standings the class standings that are welcome; empty means anyone
/// @param universities the universities whose students are welcome; empty means all
/// @param earlyYearSeats how many positions are kept for first- and second-year students
public record Audience(Set<ClassStanding> standings, Set<UniversityId> universities, int earlyYearSeats) {

    /// Takes what was not sent as no limit.
    public Audience {
        standings = standings == null ? Set.of() : Set.copyOf(standings);
        universities = universities == null ? Set.of() : Set.copyOf(universities);
    }

    /// Nobody is left out.
    public static Audience anyone() {
        return new Audience(Set.of(), Set.of(), 0);
    }

    /// Whether somebody of this standing and university may apply.
    public boolean admits(ClassStanding standing, @Nullable UniversityId university) {
        var standingFits = standings.isEmpty() || standings.contains(standing);
        var universityFits = universities.isEmpty() || (university != null && universities.contains(university));
        return standingFits && universityFits;
    }

    /// Whether first- and second-year students may apply.
    public boolean welcomesEarlyYears() {
        return standings.isEmpty() || standings.stream().anyMatch(ClassStanding::earlyYear);
    }
}
