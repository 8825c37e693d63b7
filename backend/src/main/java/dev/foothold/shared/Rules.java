package dev.foothold.shared;

import java.util.ArrayList;
import java.util.List;

/// Collects every broken rule of an input, so that a person corrects all fields at once.
public final class Rules {

    private final List<FieldError> broken = new ArrayList<>();

    /// Notes the message at the field unless the rule holds.
    public Rules check(boolean holds, String field, String message) {
        if (!holds) {
            broken.add(new FieldError(field, message));
        }
        return this;
    }

    /// The rules broken so far.
    public List<FieldError> broken() {
        return List.copyOf(broken);
    }

    /// Throws [InvalidInput] when a rule is broken.
    public void throwIfBroken() {
        if (!broken.isEmpty()) {
            throw new InvalidInput(broken);
        }
    }
}
