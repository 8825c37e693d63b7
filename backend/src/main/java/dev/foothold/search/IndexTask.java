package dev.foothold.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Work on the whole index, as an operator sees it.
///
/// @param repairs whether a check has what differs written anew
/// @param done how many projects were gone through
/// @param total how many there are to go through
/// @param slices how many pieces were compared
/// @param differing how many pieces had another count or checksum than the database
/// @param missing projects that the index did not have
/// @param outdated projects of which the index had another state
/// @param surplus entries of the index that nobody should find
record IndexTask(
        UUID id,
        Kind kind,
        State state,
        boolean repairs,
        long done,
        long total,
        int slices,
        int differing,
        int missing,
        int outdated,
        int surplus,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    @Schema(name = "IndexTaskKind")
    enum Kind {
        CHECK,
        REBUILD
    }

    @Schema(name = "IndexTaskState")
    enum State {
        RUNNING,
        DONE,
        FAILED,
        INTERRUPTED
    }
}
