package dev.foothold.universities;

import dev.foothold.shared.Place;
import java.util.List;

/// A university as anybody sees it.
///
/// @param slug its name in addresses
/// @param shortName as students say it
/// @param domains the e-mail domains of its people
public record UniversityView(
        UniversityId id,
        String slug,
        String name,
        String shortName,
        Place place,
        List<String> domains,
        List<ProgrammeView> programmes) {}
