package dev.foothold.load.money;

import java.util.Arrays;
import java.util.List;

/// How long single things took, in nanoseconds, in the order of length.
record Times(long[] sorted) {

    static Times of(List<Long> taken) {
        var sorted = taken.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    int count() {
        return sorted.length;
    }

    double millis(double percentile) {
        var place = (int) Math.ceil(percentile / 100 * sorted.length) - 1;
        return sorted[Math.clamp(place, 0, sorted.length - 1)] / 1e6;
    }
}
