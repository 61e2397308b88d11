package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Schedule;
import java.util.List;

/**
 * What an act on a wave gave other dates to.
 *
 * @param moved operations of that wave
 * @param waves names of the waves that follow it and were dated anew
 * @param begunBefore names of the operations it waits for that were not over when it began
 */
public record Moves(List<Schedule.Moved> moved, List<String> waves, List<String> begunBefore) {}
