package dev.foothold.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the index stands to the database.
///
/// @param reachable whether Elasticsearch answers; while it does not, searches are answered from MySQL
/// @param index the name of the index that is searched
/// @param indexed how many open projects the index has
/// @param open how many projects are open for applications in the database
/// @param waiting how many changes are on their way to the index
/// @param waitingSince when the oldest of them was made
/// @param tasks checks and rebuilds, the newest first
record IndexState(
        boolean reachable,
        @Nullable String index,
        @Nullable Long indexed,
        long open,
        long waiting,
        @Nullable Instant waitingSince,
        List<IndexTask> tasks) {}
