package fr.jalon.campaigns.domain.table.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The marks drawn before the items of OpenDocument lists. */
final class OdfLists {

    private final OdfStyles styles;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private boolean atItem;

    OdfLists(OdfStyles styles) {
        this.styles = styles;
    }

    void start(String style, boolean continues) {
        String name = style != null ? style : open.isEmpty() ? "" : open.peek();
        open.push(name);
        if (!continues) {
            counters.remove(name);
        }
    }

    void item() {
        atItem = true;
    }

    void end() {
        if (!open.isEmpty()) {
            open.pop();
        }
        atItem = false;
    }

    /** The mark of the item that begins, once; nothing inside an item. A bullet needs words, a number does not. */
    String mark(boolean withWords) {
        if (!atItem || open.isEmpty()) {
            return "";
        }
        atItem = false;
        if (styles.isNumbered(open.peek())) {
            return counters.merge(open.peek(), 1, Integer::sum) + ". ";
        }
        return withWords ? "- " : "";
    }
}
