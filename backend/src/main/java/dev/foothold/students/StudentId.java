package dev.foothold.students;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// Identifies a student.
///
/// @param id plain text in JSON, addresses and events
@Embeddable
public record StudentId(@JsonValue UUID id) {

    /// Reads the text form; throws [IllegalArgumentException] when it is no UUID.
    @JsonCreator
    public static StudentId of(String text) {
        return new StudentId(UUID.fromString(text));
    }

    /// A new one that sorts after the earlier ones.
    public static StudentId next() {
        return new StudentId(Identifiers.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
