package dev.foothold.accounts.oauth;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A program that an organisation has let in.
///
/// @param clientSecret shown once, when it is made
record ApiClientView(
        String clientId,
        @Nullable String clientSecret,
        UUID organisation,
        String name,
        Set<String> scopes,
        Instant createdAt) {

    @Override
    public String toString() {
        return "ApiClientView[clientId=" + clientId + ", organisation=" + organisation + "]";
    }
}
