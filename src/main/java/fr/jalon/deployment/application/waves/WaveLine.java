package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.deployment.domain.wave.WaveState;
import java.time.LocalDate;
import java.util.List;

/**
 * A wave and where it stands.
 *
 * @param codes of its départements
 * @param departements their names
 * @param startOn the day somebody said; null where it follows the waves before
 * @param estimatedEnd when it would end if it took what the pilot took; null where nothing tells
 * @param late operations that should be over and are not
 */
public record WaveLine(
        int number,
        String name,
        boolean pilot,
        WaveState state,
        int size,
        List<String> codes,
        List<String> departements,
        LocalDate startOn,
        Slot planned,
        LocalDate estimatedEnd,
        int done,
        int total,
        int late) {

    public boolean isBegun() {
        return state != WaveState.PLANNED;
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
