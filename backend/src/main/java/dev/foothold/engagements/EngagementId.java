package dev.foothold.engagements;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one engagement.
@Embeddable
public record EngagementId(@JsonValue UUID id) implements Serializable {

    /// Reads the plain text form.
    @JsonCreator
    public static EngagementId of(String text) {
        return new EngagementId(UUID.fromString(text));
    }

    /// A new one.
    public static EngagementId next() {
        return new EngagementId(Identifiers.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
