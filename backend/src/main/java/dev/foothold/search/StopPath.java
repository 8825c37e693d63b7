package dev.foothold.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The page that ends the alerts of the searches of one mail. Its address has the token of each.
final class StopPath {

    /// How many searches one mail tells of: there is no room for more in an address that mail programs post to.
    static final int MOST = 5;

    // no token has it
    private static final String BETWEEN = ".";

    private StopPath() {}

    static String of(List<SavedSearch> searches) {
        return searches.stream().map(SavedSearch::stopToken).collect(Collectors.joining(BETWEEN, "/unsubscribe/", ""));
    }

    /// The tokens in the last part of such an address.
    static List<String> tokens(String part) {
        return Arrays.stream(part.split("\\.", MOST + 1)).limit(MOST).toList();
    }
}
