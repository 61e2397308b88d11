package fr.jalon.campaigns.domain.returns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The comments of one organisation on one document that no row has claimed yet, found by what they say: the same words, the
 * same number, or nearly the same words. Ten thousand rows ask without going through ten thousand comments each.
 */
final class KnownComments {

    private final Set<Known> free = new HashSet<>();
    private final Map<Saying, Deque<Known>> bySaying = new HashMap<>();
    private final Map<Integer, List<Known>> byNumber = new HashMap<>();

    /** Words told apart only by blanks are the same. */
    record Saying(String locator, String text, String proposal) {

        static Saying of(String locator, String text, String proposal) {
            return new Saying(Likeness.folded(locator), Likeness.folded(text), Likeness.folded(proposal));
        }
    }

    KnownComments(List<Known> known) {
        for (Known each : known) {
            free.add(each);
            Saying saying = Saying.of(each.locator(), each.text(), each.proposal());
            bySaying.computeIfAbsent(saying, none -> new ArrayDeque<>()).add(each);
            byNumber.computeIfAbsent(each.number(), none -> new ArrayList<>()).add(each);
        }
    }

    void claim(Known known) {
        free.remove(known);
    }

    /** Says the very same, under that number. */
    Optional<Known> same(Incoming row) {
        return ofNumber(row).filter(row::saysTheSameAs).findFirst();
    }

    /** Says the very same, under whichever number. */
    Optional<Known> sameElsewhere(Incoming row) {
        Deque<Known> alike =
                bySaying.getOrDefault(Saying.of(row.locator(), row.text(), row.proposal()), new ArrayDeque<>());
        while (!alike.isEmpty() && !free.contains(alike.peek())) {
            alike.poll();
        }
        return Optional.ofNullable(alike.peek());
    }

    /** Has that number and at least this likeness. */
    Optional<Known> ofNumber(Incoming row, double least) {
        return ofNumber(row)
                .filter(each -> Likeness.of(words(row), words(each)) >= least)
                .findFirst();
    }

    private java.util.stream.Stream<Known> ofNumber(Incoming row) {
        return byNumber.getOrDefault(row.number(), List.of()).stream().filter(free::contains);
    }

    private static Set<String> words(Incoming row) {
        return Likeness.words(row.text(), row.proposal());
    }

    private static Set<String> words(Known known) {
        return Likeness.words(known.text(), known.proposal());
    }

    /** Finds among those still free the ones at least that alike. */
    Alike alike(double least) {
        return new Alike(least);
    }

    /**
     * Two texts that have most of their words in common have one of their rarest words in common: only the rarest are looked
     * up.
     */
    final class Alike {

        private final double least;
        private final Map<Known, Set<String>> words = new LinkedHashMap<>();
        private final Map<String, Integer> frequency = new HashMap<>();
        private final Map<String, List<Known>> byRareWord = new HashMap<>();

        private Alike(double least) {
            this.least = least;
            byNumber.values()
                    .forEach(
                            same -> same.stream().filter(free::contains).forEach(each -> words.put(each, words(each))));
            words.values().forEach(said -> said.forEach(word -> frequency.merge(word, 1, Integer::sum)));
            words.forEach((each, said) -> rarest(said).forEach(word -> byRareWord
                    .computeIfAbsent(word, none -> new ArrayList<>())
                    .add(each)));
        }

        private List<String> rarest(Set<String> said) {
            int enough = said.size() - (int) Math.ceil(least * said.size()) + 1;
            return said.stream()
                    .sorted(Comparator.comparingInt((String word) -> frequency.getOrDefault(word, 0))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(enough)
                    .toList();
        }

        /** The most alike; the first of them by number. */
        Optional<Known> to(Incoming row) {
            Set<String> said = words(row);
            Map<Known, Double> found = new HashMap<>();
            for (String word : rarest(said)) {
                for (Known each : byRareWord.getOrDefault(word, List.of())) {
                    if (free.contains(each)) {
                        found.computeIfAbsent(each, one -> Likeness.of(said, words.get(one)));
                    }
                }
            }
            return found.keySet().stream()
                    .filter(each -> found.get(each) >= least)
                    .min(Comparator.comparing((Known each) -> -found.get(each)).thenComparingInt(Known::number));
        }
    }
}
