package dev.foothold.employers;

import dev.foothold.shared.Place;
import java.time.Instant;
import java.util.List;

/// An employer as its members, operators and other modules see it.
///
/// @param slug its name in addresses
/// @param checks what was compared and with which result
/// @param since when it registered
public record EmployerView(
        EmployerId id,
        String slug,
        String name,
        String website,
        String about,
        String industry,
        String size,
        Place place,
        EmployerStatus status,
        List<CheckView> checks,
        Instant since,
        long version) {}
