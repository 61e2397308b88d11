package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.wave.WaveDates;
import fr.jalon.deployment.domain.wave.WaveState;
import java.time.LocalDate;
import java.util.List;

/**
 * A wave and where it stands.
 *
 * @param codes of its départements
 * @param departements their names
 * @param organisations it covers, as they are called
 * @param startOn the day somebody said; null where it follows the waves before
 * @param early it began before the wave it follows was over
 * @param late operations that by their plan should be over, or begun, and are not
 */
public record WaveLine(
        int number,
        String name,
        boolean pilot,
        WaveState state,
        int size,
        List<String> codes,
        List<String> departements,
        List<String> organisations,
        LocalDate startOn,
        WaveDates dates,
        boolean early,
        int done,
        int total,
        int late) {

    public boolean isBegun() {
        return state != WaveState.PLANNED;
    }

    /** By its plan it should have begun, and it has not. */
    public boolean isStartMissed() {
        return late > 0 && !isBegun();
    }

    /** What is left of it is expected on other days than planned. */
    public boolean isOffPlan() {
        return state != WaveState.DONE
                && dates.planned() != null
                && !dates.planned().equals(dates.expected());
    }

    /** In hundredths. */
    public int share() {
        return total == 0 ? 0 : done * 100 / total;
    }

    /** Word for its bar. */
    public String kind() {
        return state == WaveState.DONE
                ? "done"
                : late > 0 ? "late" : state == WaveState.RUNNING ? "running" : "planned";
    }
}
