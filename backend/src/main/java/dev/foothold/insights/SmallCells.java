package dev.foothold.insights;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Says which counts of a column are withheld so that nobody can be recognised: the small ones, and where only one is
/// small a second one or the total, because otherwise the small one is what the others leave of the total.
///
/// @param hidden the positions that are withheld
/// @param totalHidden whether the sum is withheld
record SmallCells(Set<Integer> hidden, boolean totalHidden) {

    static SmallCells of(List<Integer> counts, int smallest) {
        var hidden = new HashSet<Integer>();
        positions(counts)
                .filter(position -> isSmall(counts.get(position), smallest))
                .forEach(hidden::add);
        var total = counts.stream().mapToInt(Integer::intValue).sum();
        var totalHidden = isSmall(total, smallest);
        if (hidden.size() == 1 && !totalHidden) {
            positions(counts)
                    .filter(position -> counts.get(position) >= smallest)
                    .boxed()
                    .min(Comparator.comparing(counts::get))
                    .ifPresent(hidden::add);
            totalHidden = hidden.size() == 1;
        }
        return new SmallCells(Set.copyOf(hidden), totalHidden);
    }

    private static IntStream positions(List<Integer> counts) {
        return IntStream.range(0, counts.size());
    }

    private static boolean isSmall(int count, int smallest) {
        return count > 0 && count < smallest;
    }
}
