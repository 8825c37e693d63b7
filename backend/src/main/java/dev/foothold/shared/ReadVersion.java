package dev.foothold.shared;

import org.jspecify.annotations.Nullable;

/// Reads the version that a change was made against.
public final class ReadVersion {

    private ReadVersion() {}

    /// The number in an `If-Match` header such as `"3"`; null where any version will do.
    public static @Nullable Long of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        var number = ifMatch.strip().replaceAll("^(W/)?\"|\"$", "");
        if (!number.matches("[0-9]{1,18}")) {
            throw new InvalidInput("If-Match", "Send the version that you read, such as \"3\".");
        }
        return Long.valueOf(number);
    }
}
