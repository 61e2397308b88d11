package fr.jalon.deployment.domain.following;

import java.time.LocalDate;
import java.util.List;

/**
 * What a plan knows by itself on the day of a bilan; frozen in it.
 *
 * @param noes of the last self-diagnosis; null where there was none
 */
public record BilanFacts(
        List<WaveFact> waves,
        int tasksDone,
        int tasksOpen,
        int tasksLate,
        List<String> openAnomalies,
        int anomaliesClosed,
        boolean generalised,
        Integer noes) {

    public BilanFacts {
        waves = List.copyOf(waves);
        openAnomalies = List.copyOf(openAnomalies);
    }

    /** How far a wave is. */
    public record WaveFact(
            String name, boolean pilot, LocalDate first, LocalDate last, LocalDate estimate, int done, int total) {}
}
