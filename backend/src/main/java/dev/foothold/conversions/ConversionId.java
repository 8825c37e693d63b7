package dev.foothold.conversions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one conversion.
@Embeddable
public record ConversionId(@JsonValue UUID id) implements Serializable {

    /// Reads the plain text form.
    @JsonCreator
    public static ConversionId of(String text) {
        return new ConversionId(UUID.fromString(text));
    }

    /// A new one.
    public static ConversionId next() {
        return new ConversionId(Identifiers.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
