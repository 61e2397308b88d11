package fr.jalon.standards.domain.method;

import fr.jalon.shared.LocalizedText;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How an organisation makes standards, as data: phases in order with their actions and gates, and the tracks that run
 * some of them.
 *
 * @param key stable name, like {@code cnig-2026}
 * @param source where the method is published
 */
public record Method(
        String key, LocalizedText title, LocalizedText summary, String source, List<Phase> phases, List<Track> tracks) {

    public Method {
        phases = List.copyOf(phases);
        tracks = List.copyOf(tracks);
    }

    public Phase phase(String phaseKey) {
        return find(phases, phase -> phase.key().equals(phaseKey), phaseKey);
    }

    public Track track(String trackKey) {
        return find(tracks, track -> track.key().equals(trackKey), trackKey);
    }

    /** The phases a track runs, in the method's order. */
    public List<Phase> phasesOf(Track track) {
        return phases.stream()
                .filter(phase -> track.phases().contains(phase.key()))
                .toList();
    }

    /** The gate that must be favourable, or left out, before that phase starts on that track. */
    public Optional<Gate> gateBefore(Phase phase, Track track) {
        if (phase.overlaps()) {
            return Optional.empty();
        }
        return phasesOf(track).stream()
                .flatMap(each -> each.gates().stream())
                .filter(gate -> phase.key().equals(gate.opens()))
                .findFirst();
    }

    /** The phase that holds the gate. */
    public Phase phaseOfGate(String gateKey) {
        return find(phases, phase -> phase.gate(gateKey).isPresent(), gateKey);
    }

    private static <T> T find(List<T> all, Predicate<T> wanted, String key) {
        return all.stream().filter(wanted).findFirst().orElseThrow(() -> new NoSuchElementException(key));
    }
}
