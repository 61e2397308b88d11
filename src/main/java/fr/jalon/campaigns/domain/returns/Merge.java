package fr.jalon.campaigns.domain.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a returned table changes. The same table again changes nothing; a corrected one changes what it says otherwise;
 * nothing is taken away because a later table does not say it.
 */
public final class Merge {

    /** Under the same number, that much alike is the same comment said again. */
    private static final double SAME_NUMBER = 0.3;

    /** Under another number. */
    private static final double ANY_NUMBER = 0.85;

    private Merge() {}

    /** What becomes of a row. */
    public enum Kind {
        NEW,
        UNCHANGED,
        /** Says a known comment otherwise. */
        CHANGED,
        /** Brings the answer to a known comment. */
        ANSWERED
    }

    /**
     * @param known the comment it is, or null when it is new
     * @param number given to a new one
     */
    public record Merged(Incoming row, Kind kind, Known known, int number) {}

    private record Place(UUID document, String code) {}

    /** @param last highest number ever given, by document and code */
    public static List<Merged> of(List<Incoming> rows, List<Known> known, Map<UUID, Map<String, Integer>> last) {
        Map<Place, List<Incoming>> byPlace = new HashMap<>();
        rows.forEach(row -> byPlace.computeIfAbsent(new Place(row.document(), row.code()), none -> new ArrayList<>())
                .add(row));
        Map<Place, List<Known>> there = new HashMap<>();
        known.forEach(each -> there.computeIfAbsent(new Place(each.document(), each.code()), none -> new ArrayList<>())
                .add(each));
        List<Merged> merged = new ArrayList<>();
        byPlace.forEach((place, group) -> merged.addAll(group(
                group,
                there.getOrDefault(place, List.of()),
                last.getOrDefault(place.document(), Map.of()).getOrDefault(place.code(), 0))));
        merged.sort(Comparator.comparingInt(each -> each.row().index()));
        return merged;
    }

    private static List<Merged> group(List<Incoming> rows, List<Known> known, int last) {
        Set<Known> free = new LinkedHashSet<>(known);
        Map<Integer, Merged> found = new TreeMap<>();
        match(rows, free, found, (row, each) -> sameNumber(row, each) && row.saysTheSameAs(each));
        match(rows, free, found, Incoming::saysTheSameAs);
        match(rows, free, found, (row, each) -> sameNumber(row, each) && alike(row, each) >= SAME_NUMBER);
        match(rows, free, found, (row, each) -> alike(row, each) >= ANY_NUMBER);
        Set<Integer> taken = new HashSet<>();
        known.forEach(each -> taken.add(each.number()));
        int next = last;
        for (Incoming row : rows) {
            if (found.containsKey(row.index())) {
                continue;
            }
            boolean asked = row.number() != null && row.number() > 0 && taken.add(row.number());
            int number = asked ? row.number() : nextFree(taken, Math.max(next, last));
            next = asked ? next : number;
            found.put(row.index(), new Merged(row, Kind.NEW, null, number));
        }
        return List.copyOf(found.values());
    }

    private static int nextFree(Set<Integer> taken, int after) {
        int number = after + 1;
        while (!taken.add(number)) {
            number++;
        }
        return number;
    }

    private interface Test {

        boolean holds(Incoming row, Known known);
    }

    private static void match(List<Incoming> rows, Set<Known> free, Map<Integer, Merged> found, Test test) {
        if (free.isEmpty()) {
            return;
        }
        for (Incoming row : rows) {
            if (found.containsKey(row.index())) {
                continue;
            }
            free.stream().filter(each -> test.holds(row, each)).findFirst().ifPresent(each -> {
                free.remove(each);
                found.put(row.index(), new Merged(row, kind(row, each), each, each.number()));
            });
        }
    }

    private static Kind kind(Incoming row, Known known) {
        if (!row.saysTheSameAs(known)) {
            return Kind.CHANGED;
        }
        return row.answersMoreThan(known) ? Kind.ANSWERED : Kind.UNCHANGED;
    }

    private static boolean sameNumber(Incoming row, Known known) {
        return row.number() != null && row.number() == known.number();
    }

    private static double alike(Incoming row, Known known) {
        return Likeness.of(
                row.text() + " " + Likeness.folded(row.proposal()),
                known.text() + " " + Likeness.folded(known.proposal()));
    }
}
