package dev.foothold.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list and the way to the next.
///
/// @param items the rows, at most the limit that was asked for
/// @param next hand this back as `cursor` for the following page; null on the last
public record CursorPage<T>(List<T> items, @Nullable String next) {

    /// Cuts a page from rows that were read with one more than the limit.
    ///
    /// @param rows up to `limit + 1` rows
    /// @param limit the size of a page
    /// @param cursor tells the cursor that leads past a row
    public static <T> CursorPage<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new CursorPage<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new CursorPage<>(items, cursor.apply(items.getLast()));
    }

    /// The same page with every row turned into something else.
    public <R> CursorPage<R> map(Function<? super T, ? extends R> turn) {
        return new CursorPage<>(items.stream().<R>map(turn).toList(), next);
    }
}
