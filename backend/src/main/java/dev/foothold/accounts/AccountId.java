package dev.foothold.accounts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.foothold.shared.Identifiers;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one account: a person's or a machine's.
@Embeddable
public record AccountId(@JsonValue UUID id) implements Serializable {

    /// A new id, never used before.
    public static AccountId next() {
        return new AccountId(Identifiers.next());
    }

    /// Reads the text form.
    @JsonCreator
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
