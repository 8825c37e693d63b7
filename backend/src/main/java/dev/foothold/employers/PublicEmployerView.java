package dev.foothold.employers;

import dev.foothold.shared.Place;
import java.time.Instant;

/// An employer as anybody sees it.
///
/// @param verified whether an operator has checked it
/// @param since when it registered
public record PublicEmployerView(
        EmployerId id,
        String slug,
        String name,
        String website,
        String about,
        String industry,
        String size,
        Place place,
        boolean verified,
        Instant since) {

    static PublicEmployerView of(EmployerView view) {
        return new PublicEmployerView(
                view.id(),
                view.slug(),
                view.name(),
                view.website(),
                view.about(),
                view.industry(),
                view.size(),
                view.place(),
                view.status() == EmployerStatus.VERIFIED,
                view.since());
    }
}
