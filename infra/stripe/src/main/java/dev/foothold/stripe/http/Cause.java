package dev.foothold.stripe.http;

import org.jspecify.annotations.Nullable;

/// The request that is being answered, which the events of its effects name.
public final class Cause {
    private @Nullable String request;
    private @Nullable String key;

    void is(String request, @Nullable String key) {
        this.request = request;
        this.key = key;
    }

    void isNobody() {
        request = null;
        key = null;
    }

    public @Nullable String request() {
        return request;
    }

    public @Nullable String key() {
        return key;
    }
}
