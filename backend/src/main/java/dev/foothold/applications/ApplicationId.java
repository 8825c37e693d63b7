package dev.foothold.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one application.
@Embeddable
public record ApplicationId(@JsonValue UUID id) implements Serializable {

    /// Reads the plain text form.
    @JsonCreator
    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    /// A new one.
    public static ApplicationId next() {
        return new ApplicationId(Identifiers.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
