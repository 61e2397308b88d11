package fr.jalon.deployment.domain.following;

import fr.jalon.deployment.domain.cycle.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a plan knows by itself on the day of a bilan; frozen in it.
 *
 * @param indicators those of the standard, the North Star first; null in bilans of before they were kept
 * @param noes of the last self-diagnosis; null where there was none
 */
public record BilanFacts(
        List<WaveFact> waves,
        List<IndicatorFact> indicators,
        int tasksDone,
        int tasksOpen,
        int tasksLate,
        List<String> openAnomalies,
        int anomaliesClosed,
        boolean generalised,
        Integer noes) {

    public BilanFacts {
        waves = List.copyOf(waves);
        indicators = indicators == null ? null : List.copyOf(indicators);
        openAnomalies = List.copyOf(openAnomalies);
    }

    /** The same, what people typed said in that way. */
    public BilanFacts worded(UnaryOperator<String> how) {
        return new BilanFacts(
                waves,
                indicators,
                tasksDone,
                tasksOpen,
                tasksLate,
                openAnomalies.stream().map(how).toList(),
                anomaliesClosed,
                generalised,
                noes);
    }

    /**
     * How far a wave is.
     *
     * @param first to be expected that day, as is the last; real once it is over
     * @param estimate when it would end if it took what the pilot took, or null
     * @param planned as somebody last planned it; null where nobody told, and in bilans of before it was kept
     * @param slip worked days between the end planned and the one expected, or come; null where there is no plan
     */
    public record WaveFact(
            String name,
            boolean pilot,
            LocalDate first,
            LocalDate last,
            LocalDate estimate,
            int done,
            int total,
            Slot planned,
            LocalDate began,
            LocalDate ended,
            Integer slip) {}
}
