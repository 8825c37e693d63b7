package dev.foothold.search;

import dev.foothold.shared.Identifiers;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The pages that end alerts without signing in. A search has one of its own; those that a mail tells of together
/// have one in common, because an address that mail programs post to has no room for the token of each.
@Component
class StopLinks {

    private static final String PAGE = "/unsubscribe/";

    // no token has it
    private static final String BETWEEN = ".";

    // in earlier mails the tokens of so many stand side by side
    private static final int MOST_SIDE_BY_SIDE = 5;

    private final JdbcClient jdbc;

    StopLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The page for these, written as part of the caller's transaction. The same searches always have the same one,
    /// and it lasts as long as one of them is there.
    String path(List<SavedSearch> searches) {
        if (searches.size() == 1) {
            return PAGE + searches.getFirst().stopToken();
        }
        var token = inCommon(searches);
        var rows = String.join(", ", Collections.nCopies(searches.size(), "(?, ?)"));
        var statement = jdbc.sql("INSERT IGNORE INTO saved_search_stop (token, saved_search) VALUES " + rows);
        for (var search : searches) {
            var id = Identifiers.bytes(search.id().id());
            statement = statement.param(token).param(id);
        }
        statement.update();
        return PAGE + token;
    }

    /// The tokens in the last part of such an address.
    static List<String> tokens(String part) {
        return Arrays.stream(part.split("\\.", MOST_SIDE_BY_SIDE + 1))
                .limit(MOST_SIDE_BY_SIDE)
                .toList();
    }

    // nobody can guess it who does not know the tokens that it is made of
    private static String inCommon(List<SavedSearch> searches) {
        var tokens = searches.stream().map(SavedSearch::stopToken).sorted().collect(Collectors.joining(BETWEEN));
        return Fingerprint.of(tokens);
    }
}
