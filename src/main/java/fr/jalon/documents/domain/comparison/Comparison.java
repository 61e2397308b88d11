package fr.jalon.documents.domain.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Two revisions side by side, in the order of the later one; what is gone stands where it was. */
public final class Comparison {

    private final List<Side> before;
    private final List<Side> after;
    private final int[] matched;

    private Comparison(List<Side> before, List<Side> after, int[] matched) {
        this.before = before;
        this.after = after;
        this.matched = matched;
    }

    /** Clauses are the same when they have the same identity. */
    public static List<ClauseChange> of(List<Side> before, List<Side> after) {
        Map<UUID, Integer> known = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            known.put(before.get(i).identity(), i);
        }
        int[] matched = after.stream()
                .mapToInt(side -> known.getOrDefault(side.identity(), -1))
                .toArray();
        return new Comparison(before, after, matched).changes();
    }

    private List<ClauseChange> changes() {
        Set<Integer> inOrder = InOrder.longest(matched);
        Set<Integer> kept = new HashSet<>();
        for (int index : matched) {
            kept.add(index);
        }
        List<ClauseChange> changes = new ArrayList<>();
        int told = 0;
        for (int i = 0; i < after.size(); i++) {
            if (matched[i] >= 0 && inOrder.contains(i)) {
                told = removed(told, matched[i], kept, changes);
            }
            changes.add(change(matched[i], i, matched[i] >= 0 && !inOrder.contains(i)));
        }
        removed(told, before.size(), kept, changes);
        return changes;
    }

    private int removed(int from, int to, Set<Integer> kept, List<ClauseChange> changes) {
        for (int i = from; i < to; i++) {
            if (!kept.contains(i)) {
                changes.add(change(i, -1, false));
            }
        }
        return Math.max(from, to);
    }

    private ClauseChange change(int old, int recent, boolean moved) {
        Side one = old < 0 ? null : before.get(old);
        Side other = recent < 0 ? null : after.get(recent);
        return new ClauseChange(
                old,
                recent,
                moved,
                WordDifference.between(one == null ? "" : one.heading(), other == null ? "" : other.heading()),
                WordDifference.between(one == null ? "" : one.plain(), other == null ? "" : other.plain()));
    }
}
