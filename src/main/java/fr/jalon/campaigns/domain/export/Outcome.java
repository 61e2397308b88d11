package fr.jalon.campaigns.domain.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a report tells of a comment beside its answer.
 *
 * @param decidedIn the meeting, as one names it; empty when it is not told
 * @param seeOther reference of the comment whose answer it shares, or empty
 * @param changes clauses of the draft it is about or that changed for it, in their order
 */
public record Outcome(String decidedIn, String seeOther, List<Change> changes) {

    /**
     * A clause in the draft that was commented upon and in the next one.
     *
     * @param clause its heading
     * @param before what concerns the change, empty where the clause is new
     * @param after the same in the next revision, empty where it is gone
     * @param sure somebody said that the comment caused it; else it is the clause that the comment is about
     */
    public record Change(String clause, String before, String after, boolean sure) {

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    public Outcome {
        decidedIn = decidedIn == null ? "" : decidedIn;
        seeOther = seeOther == null ? "" : seeOther;
        changes = List.copyOf(changes);
    }

    String clauses(Function<Change, String> part) {
        return changes.stream().map(part).collect(Collectors.joining("\n\n"));
    }
}
