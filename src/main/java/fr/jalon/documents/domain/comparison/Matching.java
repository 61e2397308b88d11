package fr.jalon.documents.domain.comparison;

import fr.jalon.documents.domain.reading.ClauseKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Which clause of a revision is which clause of the one before. First those that have the same place and title, then
 * the same number and title, then the same title, then those that say nearly the same, the likest first. One for one.
 */
public final class Matching {

    private static final double ALIKE = 0.6;

    /** Two clauses that share a number, or stand where a neighbour shows they should, need less to be recognised. */
    private static final double ALIKE_IN_PLACE = 0.4;

    private static final double ALIKE_BETWEEN_BOTH = 0.25;

    private final List<Side> before;
    private final List<Side> after;
    private final int[] matched;
    private final boolean[] taken;

    private Matching(List<Side> before, List<Side> after) {
        this.before = before;
        this.after = after;
        this.matched = new int[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(matched, -1);
    }

    /** @return for each clause of the later revision, the index of the same one in the earlier, or -1 */
    public static int[] of(List<Side> before, List<Side> after) {
        Matching matching = new Matching(before, after);
        matching.by((all, index) -> number(all.get(index)) + path(all, index));
        matching.by((all, index) -> path(all, index));
        matching.by((all, index) -> number(all.get(index)) + title(all.get(index)));
        matching.by((all, index) -> title(all.get(index)));
        matching.byLikeness();
        return matching.matched;
    }

    private static String number(Side side) {
        return side.number() + "\u0000";
    }

    /** Nothing for a clause without a title: those are told apart by what they say. */
    private static String title(Side side) {
        String title = Likeness.plain(name(side));
        return title.isEmpty() ? "" : side.kind() + "\u0000" + title;
    }

    /** A field is known by its name, whatever it is called beside. */
    private static String name(Side side) {
        return side.kind() == ClauseKind.SECTION ? side.title() : side.title().split(" — ", 2)[0];
    }

    private static String path(List<Side> all, int index) {
        StringBuilder path = new StringBuilder(title(all.get(index)));
        for (int around = all.get(index).parent();
                around >= 0;
                around = all.get(around).parent()) {
            path.append('\u0001').append(title(all.get(around)));
        }
        return title(all.get(index)).isEmpty() ? "" : path.toString();
    }

    /** Clauses that share a key are paired in their order when they are as many; else the likest are. */
    private void by(BiFunction<List<Side>, Integer, String> key) {
        Map<String, List<Integer>> old = grouped(before, key, index -> !taken[index]);
        Map<String, List<Integer>> recent = grouped(after, key, index -> matched[index] < 0);
        recent.forEach((name, indexes) -> {
            List<Integer> candidates = old.getOrDefault(name, List.of());
            if (candidates.size() == indexes.size()) {
                for (int i = 0; i < indexes.size(); i++) {
                    pair(candidates.get(i), indexes.get(i));
                }
            } else if (!candidates.isEmpty()) {
                likest(candidates, indexes, 0);
            }
        });
    }

    private static Map<String, List<Integer>> grouped(
            List<Side> all, BiFunction<List<Side>, Integer, String> key, java.util.function.IntPredicate free) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            String name = free.test(i) ? key.apply(all, i) : "";
            if (!title(all.get(i)).isEmpty() && !name.isEmpty()) {
                groups.computeIfAbsent(name, none -> new ArrayList<>()).add(i);
            }
        }
        return groups;
    }

    private void byLikeness() {
        List<Integer> old = new ArrayList<>();
        List<Integer> recent = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                old.add(i);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (matched[i] < 0) {
                recent.add(i);
            }
        }
        likest(old, recent, ALIKE);
    }

    private record Pair(int before, int after, double alike) {}

    private void likest(List<Integer> old, List<Integer> recent, double threshold) {
        Likeness likeness = new Likeness();
        Map<Integer, int[][]> olds = words(likeness, before, old);
        Map<Integer, int[][]> recents = words(likeness, after, recent);
        List<Pair> pairs = new ArrayList<>();
        for (int one : old) {
            for (int other : recent) {
                if (before.get(one).kind() == after.get(other).kind()) {
                    double wanted = Math.min(threshold, wanted(one, other));
                    double alike = alike(olds.get(one), recents.get(other), wanted);
                    if (alike >= wanted) {
                        pairs.add(new Pair(one, other, alike));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.before() - pair.after())));
        for (Pair pair : pairs) {
            if (!taken[pair.before()] && matched[pair.after()] < 0) {
                pair(pair.before(), pair.after());
            }
        }
    }

    private static Map<Integer, int[][]> words(Likeness likeness, List<Side> all, List<Integer> wanted) {
        Map<Integer, int[][]> words = new HashMap<>();
        wanted.forEach(index -> words.put(index, new int[][] {
            likeness.letters(all.get(index).title()),
            likeness.words(all.get(index).plain())
        }));
        return words;
    }

    /** The text weighs more than the title; of two headings without text, the title is all there is. */
    private static double alike(int[][] one, int[][] other, double wanted) {
        double titles = Likeness.of(one[0], other[0]);
        if (Likeness.isEmpty(one[1]) && Likeness.isEmpty(other[1])) {
            return titles * 0.95;
        }
        if (0.2 * titles + 0.8 * Likeness.atMost(one[1], other[1]) < wanted) {
            return -1;
        }
        double texts = Likeness.of(one[1], other[1]);
        return Likeness.isEmpty(one[0]) && Likeness.isEmpty(other[0]) ? texts : 0.2 * titles + 0.8 * texts;
    }

    /** Less, when it has the same number, or stands between the same neighbours. */
    private double wanted(int old, int recent) {
        String number = before.get(old).number();
        boolean sameNumber =
                !number.isEmpty() && number.equals(after.get(recent).number());
        boolean follows = old > 0 && recent > 0 && matched[recent - 1] == old - 1;
        boolean precedes = old + 1 < before.size() && recent + 1 < after.size() && matched[recent + 1] == old + 1;
        if (follows && precedes) {
            return ALIKE_BETWEEN_BOTH;
        }
        return sameNumber || follows || precedes ? ALIKE_IN_PLACE : ALIKE;
    }

    private void pair(int old, int recent) {
        matched[recent] = old;
        taken[old] = true;
    }
}
