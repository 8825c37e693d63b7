package dev.foothold.shared;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// Where something is, in the words people use, with coordinates where known.
///
/// @param city the name of the city
/// @param state the two-letter code of the state
/// @param latitude degrees north, -90 to 90
/// @param longitude degrees east, -180 to 180
@Embeddable
public record Place(
        String city,
        String state,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
