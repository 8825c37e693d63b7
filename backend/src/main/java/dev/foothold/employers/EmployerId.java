package dev.foothold.employers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// Identifies an employer.
///
/// @param id plain text in JSON, addresses and events
@Embeddable
public record EmployerId(@JsonValue UUID id) {

    /// Reads the text form; throws [IllegalArgumentException] when it is no UUID.
    @JsonCreator
    public static EmployerId of(String text) {
        return new EmployerId(UUID.fromString(text));
    }

    /// A new one that sorts after the earlier ones.
    public static EmployerId next() {
        return new EmployerId(Identifiers.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
