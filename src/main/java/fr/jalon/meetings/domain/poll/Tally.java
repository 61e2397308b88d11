package fr.jalon.meetings.domain.poll;

import fr.jalon.meetings.domain.Hours;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Who could come to a slot.
 *
 * @param silent who said nothing of it yet
 * @param best nobody could bring more people together on another slot
 */
public record Tally(
        UUID slot,
        Hours hours,
        boolean withdrawn,
        List<String> yes,
        List<String> ifNeeded,
        List<String> no,
        List<String> silent,
        boolean best) {

    /** What one person said; slots without an answer are not in it. */
    public record Ballot(String name, Map<UUID, Availability> said) {}

    public int able() {
        return yes.size() + ifNeeded.size();
    }

    /** Who would not be there, or may not. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>(no);
        missing.addAll(silent);
        return missing;
    }

    /**
     * One tally a slot, by date. The best is where most people can come, if need be included; of those, where most come
     * gladly. Equals are all best; where nobody can come, none is.
     */
    public static List<Tally> of(List<PollSlot> slots, List<Ballot> ballots) {
        List<Tally> tallies = slots.stream().map(slot -> count(slot, ballots)).toList();
        Tally top = tallies.stream()
                .filter(tally -> !tally.withdrawn() && tally.able() > 0)
                .max(Tally::compare)
                .orElse(null);
        return tallies.stream()
                .sorted(Comparator.comparing((Tally tally) -> tally.hours().startsAt())
                        .thenComparing(tally -> tally.hours().endsAt()))
                .map(tally -> top != null && !tally.withdrawn() && compare(tally, top) == 0 ? tally.asBest() : tally)
                .toList();
    }

    private static int compare(Tally one, Tally other) {
        return Comparator.comparingInt(Tally::able)
                .thenComparingInt(tally -> tally.yes().size())
                .compare(one, other);
    }

    private static Tally count(PollSlot slot, List<Ballot> ballots) {
        return new Tally(
                slot.id(),
                slot.hours(),
                slot.isWithdrawn(),
                who(slot, ballots, Availability.YES),
                who(slot, ballots, Availability.IF_NEEDED),
                who(slot, ballots, Availability.NO),
                who(slot, ballots, null),
                false);
    }

    private static List<String> who(PollSlot slot, List<Ballot> ballots, Availability said) {
        return ballots.stream()
                .filter(ballot -> Objects.equals(ballot.said().get(slot.id()), said))
                .map(Ballot::name)
                .toList();
    }

    private Tally asBest() {
        return new Tally(slot, hours, withdrawn, yes, ifNeeded, no, silent, true);
    }
}
