package dev.foothold.search;

import dev.foothold.shared.Conflict;

/// A check or a rebuild of the index is under way already.
class IndexBusy extends Conflict {

    IndexBusy() {
        super(
                "index-busy",
                "The index is being worked on",
                "A check or a rebuild is under way. Wait until it is done, then try again.");
    }
}
