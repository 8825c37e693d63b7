package dev.foothold.search;

import dev.foothold.shared.Problem;
import org.springframework.http.HttpStatus;

/// The index is away, and a sitemap without its pages would tell that these are gone.
class SitemapAway extends Problem {

    SitemapAway() {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "sitemap-away",
                "The sitemap cannot be made now",
                "The search index is away for a moment. Ask again in a few minutes.");
    }
}
