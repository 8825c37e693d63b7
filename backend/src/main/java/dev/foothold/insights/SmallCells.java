package dev.foothold.insights;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Says which counts of a column are withheld so that nobody can be recognised: the small ones, and where what the
/// others leave of the total would tell them, one more count or the total.
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
        if (!totalHidden && areToldByTheirSum(hidden, counts, smallest)) {
            var another = positions(counts)
                    .filter(position -> counts.get(position) >= smallest)
                    .boxed()
                    .min(Comparator.comparing(counts::get));
            another.ifPresent(hidden::add);
            totalHidden = another.isEmpty();
        }
        return new SmallCells(Set.copyOf(hidden), totalHidden);
    }

    /// Whoever subtracts what is shown from the total has the sum of the hidden ones. That must not be small itself,
    /// nor as large as it can be, for then each of them is the largest that is hidden.
    private static boolean areToldByTheirSum(Set<Integer> hidden, List<Integer> counts, int smallest) {
        var sum = hidden.stream().mapToInt(counts::get).sum();
        return isSmall(sum, smallest) || (sum > 0 && sum == hidden.size() * (smallest - 1));
    }

    private static IntStream positions(List<Integer> counts) {
        return IntStream.range(0, counts.size());
    }

    private static boolean isSmall(int count, int smallest) {
        return count > 0 && count < smallest;
    }
}
