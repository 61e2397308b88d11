package fr.jalon.deployment.domain.wave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * When each wave begins. ANAP: behind the pilot, waves follow each other, or all start at once. A day set by hand holds:
 * for its wave where they follow each other, for all of them where they start at once.
 */
public final class Chain {

    private Chain() {}

    /**
     * A wave of the chain, in its order; the first one is the pilot.
     *
     * @param startOn where it begins now
     * @param set somebody said that day
     * @param begun nothing moves it any more
     */
    public record Link(LocalDate startOn, boolean set, boolean begun) {}

    /**
     * @param end when a wave is over, by its place and the day it begins
     * @return the day each begins; the day behind one that is over may be no worked day
     */
    public static List<LocalDate> starts(
            Approach approach, List<Link> links, BiFunction<Integer, LocalDate, LocalDate> end) {
        List<LocalDate> starts = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (i == 0 || link.begun() || approach == Approach.PROGRESSIVE && link.set()) {
                starts.add(link.startOn());
            } else if (approach == Approach.PROGRESSIVE) {
                starts.add(end.apply(i - 1, starts.get(i - 1)).plusDays(1));
            } else {
                starts.add(together(links, end.apply(0, starts.get(0))));
            }
        }
        return starts;
    }

    /** The first day that somebody set, else the one behind the pilot. */
    private static LocalDate together(List<Link> links, LocalDate pilotEnds) {
        return links.stream()
                .skip(1)
                .filter(link -> link.set() && !link.begun())
                .map(Link::startOn)
                .findFirst()
                .orElse(pilotEnds.plusDays(1));
    }
}
