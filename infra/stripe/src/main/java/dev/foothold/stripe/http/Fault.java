package dev.foothold.stripe.http;

import java.util.Arrays;
import java.util.Optional;

/// What can go wrong with a request when somebody asks for it.
public enum Fault {
    DROP_BEFORE("drop_before"),
    DROP_AFTER("drop_after"),
    ERROR_500_BEFORE("error_500_before"),
    ERROR_500_AFTER("error_500_after"),
    DELAY("delay"),
    UNAUTHORIZED("401"),
    FORBIDDEN("403"),
    TOO_MANY("429"),
    CONFLICT("409"),
    TIMEOUT_BEFORE("timeout_before"),
    TIMEOUT_AFTER("timeout_after");

    private final String word;

    Fault(String word) {
        this.word = word;
    }

    public static Optional<Fault> called(String word) {
        return Arrays.stream(values()).filter(fault -> fault.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    boolean waitsBefore() {
        return this == DELAY || this == TIMEOUT_BEFORE;
    }

    boolean breaksBefore() {
        return this == DROP_BEFORE || this == TIMEOUT_BEFORE;
    }

    boolean breaksAfter() {
        return this == DROP_AFTER || this == TIMEOUT_AFTER;
    }
}
