package fr.jalon.campaigns.domain.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

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
        KnownComments there = new KnownComments(known);
        Map<Integer, Merged> found = new TreeMap<>();
        match(rows, there, found, there::same);
        match(rows, there, found, there::sameElsewhere);
        match(rows, there, found, row -> there.ofNumber(row, SAME_NUMBER));
        if (found.size() < rows.size() && found.size() < known.size()) {
            match(rows, there, found, there.alike(ANY_NUMBER)::to);
        }
        addNew(rows, known, last, found);
        return List.copyOf(found.values());
    }

    private static void addNew(List<Incoming> rows, List<Known> known, int last, Map<Integer, Merged> found) {
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
    }

    private static int nextFree(Set<Integer> taken, int after) {
        int number = after + 1;
        while (!taken.add(number)) {
            number++;
        }
        return number;
    }

    private static void match(
            List<Incoming> rows,
            KnownComments there,
            Map<Integer, Merged> found,
            Function<Incoming, Optional<Known>> search) {
        for (Incoming row : rows) {
            Optional<Known> known = found.containsKey(row.index()) ? Optional.empty() : search.apply(row);
            known.ifPresent(each -> {
                there.claim(each);
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
}
