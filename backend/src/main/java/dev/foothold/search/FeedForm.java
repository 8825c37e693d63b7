package dev.foothold.search;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;

/// The forms that a feed can have.
enum FeedForm {
    /// JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/
    JSON("json", "application/feed+json;charset=UTF-8"),
    /// RFC 4287.
    ATOM("atom", "application/atom+xml;charset=UTF-8"),
    /// RSS 2.0.
    RSS("xml", "application/rss+xml;charset=UTF-8");

    private final String ending;
    private final MediaType type;

    FeedForm(String ending, String type) {
        this.ending = ending;
        this.type = MediaType.parseMediaType(type);
    }

    /// The form whose addresses end like this.
    static Optional<FeedForm> endingWith(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending.equals(ending))
                .findFirst();
    }

    MediaType type() {
        return type;
    }
}
