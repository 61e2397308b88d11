package fr.jalon.meetings.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody typed into minutes, beside the marks of what they began from. What they left as it was is not in it.
 *
 * @param remarks on minutes that are read again
 */
public record MinutesEdit(Map<UUID, Block> blocks, Ending ending, List<Remark> remarks) {

    /** @param block it is about, or null for the whole */
    public record Remark(UUID block, String text) {}

    /** @param seen mark of the words the writer began from, or null */
    public record Block(MinutesBlock.Words words, String seen) {

        public boolean isTyped() {
            return !words.mark().equals(seen);
        }
    }

    /**
     * State of the deliverables, carried over from meeting to meeting; and what comes next, in words.
     *
     * @param seen mark of what the writer began from, or null
     */
    public record Ending(String deliverables, String next, String seen) {

        /** Nothing at all was sent by a page that does not show it. */
        public boolean isTyped() {
            return seen == null ? deliverables != null || next != null : !mark().equals(seen);
        }

        public String mark() {
            return new MinutesBlock.Words(deliverables, next, null).mark();
        }
    }

    /** Nothing of it is for the minutes themselves. */
    boolean isEmpty() {
        return blocks.isEmpty() && ending == null;
    }
}
