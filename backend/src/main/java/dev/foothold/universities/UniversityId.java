package dev.foothold.universities;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// Identifies a university.
///
/// @param id plain text in JSON, addresses and events
@Embeddable
public record UniversityId(@JsonValue UUID id) {

    /// Reads the text form; throws [IllegalArgumentException] when it is no UUID.
    @JsonCreator
    public static UniversityId of(String text) {
        return new UniversityId(UUID.fromString(text));
    }

    /// A new one that sorts after the earlier ones.
    public static UniversityId next() {
        return new UniversityId(Identifiers.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
