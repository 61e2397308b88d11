package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.LoadReader.LoadLine;
import fr.jalon.deployment.application.waves.WaveLine;
import fr.jalon.deployment.domain.wave.Roadmap;
import fr.jalon.deployment.domain.wave.Rollout;
import java.util.List;

/**
 * The waves of a plan along the months.
 *
 * @param map null where no wave is about a département
 * @param loads days of work by person and week, from this week on; empty for readers outside
 * @param load the same as a picture, or null
 * @param cycleFirst no wave can be planned before the cycle says what is done in it
 */
record WavesPage(
        RolloutPages.Frame frame,
        Rollout rollout,
        List<WaveLine> waves,
        Roadmap roadmap,
        WaveMap map,
        List<LoadLine> loads,
        LoadPicture load,
        boolean cycleFirst) {

    /** The pilot stays the first, and what has begun stays where it is. */
    public boolean mayAdvance(WaveLine one) {
        int turn = waves.indexOf(one);
        return turn > 1 && !one.isBegun() && !waves.get(turn - 1).isBegun();
    }

    /** Some wave shows when it would end after the pilot. */
    public boolean isEstimated() {
        return waves.stream().anyMatch(one -> one.dates().estimatedEnd() != null);
    }

    public boolean mayRemove(WaveLine one) {
        return !one.isBegun() && (!one.pilot() || waves.size() == 1);
    }
}
