package dev.foothold.search;

/// What a comparison of the index with the database has found so far.
record IndexDifferences(int slices, int differing, int missing, int outdated, int surplus) {

    static final IndexDifferences NONE = new IndexDifferences(0, 0, 0, 0, 0);

    /// One more slice, which is the same in both.
    IndexDifferences same() {
        return new IndexDifferences(slices + 1, differing, missing, outdated, surplus);
    }

    /// One more slice, with these differences.
    IndexDifferences differs(int moreMissing, int moreOutdated, int moreSurplus) {
        return new IndexDifferences(
                slices + 1, differing + 1, missing + moreMissing, outdated + moreOutdated, surplus + moreSurplus);
    }
}
