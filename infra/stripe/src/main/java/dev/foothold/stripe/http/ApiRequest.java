package dev.foothold.stripe.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A request that knows its route: the ids in its path, its parameters and the account it acts for.
public record ApiRequest(
        String requestId,
        String path,
        List<String> ids,
        Parameters parameters,
        String account,
        @Nullable String key) {

    /// The account of the platform itself.
    public static final String PLATFORM = "";

    public String id() {
        return ids.getFirst();
    }
}
