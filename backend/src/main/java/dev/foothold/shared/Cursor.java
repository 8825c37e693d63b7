package dev.foothold.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The place in a list that is sorted by time and then by id, newest first.
///
/// @param at the time of the last row seen
/// @param id the id of the last row seen
public record Cursor(Instant at, UUID id) {

    /// The largest page anybody gets.
    public static final int MOST = 100;

    /// Before every row: where a list that runs backwards in time begins.
    public static Cursor newest() {
        return new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L));
    }

    /// Reads a cursor from a request; none means the beginning. Throws [InvalidInput] when it is none of ours.
    public static Cursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return newest();
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException broken) {
            throw new InvalidInput(
                    "cursor", "This is not a cursor that a list gave out. Leave it away to start again.");
        }
    }

    /// The text form for `next`.
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    /// The limit that was asked for, between 1 and 100.
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return 20;
        }
        if (asked < 1 || asked > MOST) {
            throw new InvalidInput("limit", "Ask for 1 to " + MOST + " rows at a time.");
        }
        return asked;
    }
}
