package dev.foothold.search;

/// The orders in which projects can be listed.
enum SearchSort {
    BEST,
    NEWEST,
    PAY,
    PAY_PER_HOUR,
    CLOSING,
    START,
    NEAREST
}
