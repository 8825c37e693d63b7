package dev.foothold.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A saved search as its owner sees it.
///
/// @param query the parameters of `/projects`; all but `place`, the name of what it is near to, are those of the
/// search API
/// @param feed the path of the feed without its ending: `.atom`, `.json` or `.xml`
/// @param nextAlert when it is looked at next; null while the alert is off
record SavedSearchView(
        SavedSearchId id,
        String name,
        String query,
        AlertRhythm alert,
        String feed,
        Instant savedAt,
        @Nullable Instant nextAlert) {

    static SavedSearchView of(SavedSearch search) {
        return new SavedSearchView(
                search.id(),
                search.name(),
                search.question(),
                search.alert(),
                "/feeds/saved-searches/" + search.feedToken(),
                search.savedAt(),
                search.nextLook());
    }
}
