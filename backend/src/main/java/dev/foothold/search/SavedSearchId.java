package dev.foothold.search;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.foothold.shared.Identifiers;
import java.util.UUID;

/// Names one saved search.
record SavedSearchId(@JsonValue UUID id) {

    static SavedSearchId next() {
        return new SavedSearchId(Identifiers.next());
    }

    /// Reads the text form. Public, because addresses are read by public methods only.
    @JsonCreator
    public static SavedSearchId of(String text) {
        return new SavedSearchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
