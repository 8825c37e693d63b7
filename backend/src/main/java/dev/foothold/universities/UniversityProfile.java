package dev.foothold.universities;

import dev.foothold.shared.Place;
import java.util.List;
import java.util.Locale;

/// What a university tells when it joins.
///
/// @param shortName as students say it
/// @param domains the e-mail domains of its people
/// @param programmes what can be studied there
public record UniversityProfile(
        String name, String shortName, Place place, List<String> domains, List<Programme> programmes) {

    /// Takes what was not sent as empty, so that the rules can name the field; domains are kept in lower case.
    public UniversityProfile {
        name = name == null ? "" : name.strip();
        shortName = shortName == null ? "" : shortName.strip();
        domains = domains == null
                ? List.of()
                : domains.stream()
                        .map(domain -> domain == null ? "" : domain.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
        programmes = programmes == null ? List.of() : programmes;
    }

    /// Something that can be studied.
    ///
    /// @param cipCode the code of the Classification of Instructional Programs, such as `11.0701`
    public record Programme(String name, String cipCode) {}
}
