package dev.foothold.projects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// Identifies a project.
///
/// @param id plain text in JSON, addresses and events
@Embeddable
public record ProjectId(@JsonValue UUID id) {

    /// Reads the text form; throws [IllegalArgumentException] when it is no UUID.
    @JsonCreator
    public static ProjectId of(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    /// A new one that sorts after the earlier ones.
    public static ProjectId next() {
        return new ProjectId(Identifiers.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
