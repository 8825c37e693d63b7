package dev.foothold.sponsorships;

import dev.foothold.shared.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/// Where somebody is local.
///
/// @param state the two-letter code of the state
/// @param city a city of it, or nothing for the whole state
@Embeddable
public record SponsoredPlace(
        @Column(name = "state") String state,
        @Column(name = "city") String city) {

    /// Takes what was not sent as empty, and writes states as they are written.
    public SponsoredPlace {
        state = state == null ? "" : state.strip().toUpperCase(Locale.ROOT);
        city = city == null ? "" : city.strip();
    }

    boolean holds() {
        return state.matches("[A-Z]{2}") && city.length() <= 80;
    }

    boolean covers(Place place) {
        return state.equalsIgnoreCase(place.state())
                && (city.isEmpty() || city.equalsIgnoreCase(place.city().strip()));
    }

    @Override
    public String toString() {
        return city.isEmpty() ? state : city + ", " + state;
    }
}
