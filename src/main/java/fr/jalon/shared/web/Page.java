package fr.jalon.shared.web;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list read by key.
 *
 * @param next cursor of the following page, or null at the end
 */
public record Page<T>(List<T> items, String next) {

    /** Largest page a caller may ask for. */
    public static final int LARGEST = 200;

    /**
     * Makes a page from one row more than asked for, which tells whether there is a next page without counting.
     *
     * @param rows at most {@code limit + 1}, in order
     * @param key the cursor of a row: what {@code after} must be to go on behind it
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, key.apply(items.get(limit - 1)));
    }
}
