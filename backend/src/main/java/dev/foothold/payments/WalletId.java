package dev.foothold.payments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// Names one wallet.
///
/// @param id a UUID of version 7
@Embeddable
public record WalletId(@JsonValue UUID id) {

    /// Reads the text form.
    @JsonCreator
    public static WalletId of(String text) {
        return new WalletId(UUID.fromString(text));
    }

    /// A new one.
    public static WalletId next() {
        return new WalletId(Identifiers.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
