package fr.jalon.standards.api;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import java.util.List;
import java.util.function.Function;

/** A list that is always given whole. */
record Listing<T>(List<T> items, String next) {

    static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }

    /**
     * A page of a short list that was read whole.
     *
     * @param key what tells the items apart, which is the cursor behind each
     * @param after cursor of the page before, or null
     */
    static <T> Page<T> page(List<T> all, Function<T, String> key, int limit, String after) {
        List<T> rest = after == null ? all : all.subList(behind(all, key, after), all.size());
        return Page.of(rest.subList(0, Math.min(rest.size(), limit + 1)), limit, key);
    }

    private static <T> int behind(List<T> all, Function<T, String> key, String after) {
        for (int at = 0; at < all.size(); at++) {
            if (key.apply(all.get(at)).equals(after)) {
                return at + 1;
            }
        }
        throw RuleViolation.of("cursor-unknown", "after", Message.of("paging.cursor"));
    }
}
