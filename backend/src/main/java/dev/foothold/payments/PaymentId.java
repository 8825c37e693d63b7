package dev.foothold.payments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// Names one payment.
///
/// @param id a UUID of version 7
@Embeddable
public record PaymentId(@JsonValue UUID id) {

    /// Reads the text form.
    @JsonCreator
    public static PaymentId of(String text) {
        return new PaymentId(UUID.fromString(text));
    }

    /// A new one.
    public static PaymentId next() {
        return new PaymentId(Identifiers.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
