package dev.foothold.search;

import java.util.Arrays;

/// How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another.
final class WrongLetters {

    private WrongLetters() {}

    static int between(String first, String second) {
        var before = new int[second.length() + 1];
        var previous = new int[second.length() + 1];
        var current = new int[second.length() + 1];
        Arrays.setAll(previous, place -> place);
        for (var row = 1; row <= first.length(); row++) {
            current[0] = row;
            for (var column = 1; column <= second.length(); column++) {
                var same = first.charAt(row - 1) == second.charAt(column - 1);
                var least = Math.min(
                        previous[column - 1] + (same ? 0 : 1), 1 + Math.min(previous[column], current[column - 1]));
                current[column] =
                        areSwapped(first, row, second, column) ? Math.min(least, before[column - 2] + 1) : least;
            }
            var oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }
        return previous[second.length()];
    }

    private static boolean areSwapped(String first, int row, String second, int column) {
        return row > 1
                && column > 1
                && first.charAt(row - 1) == second.charAt(column - 2)
                && first.charAt(row - 2) == second.charAt(column - 1);
    }
}
