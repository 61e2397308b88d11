package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Schedule;
import java.util.List;

/**
 * What an act on a wave gave other dates to.
 *
 * @param moved operations of that wave
 * @param waves names of the waves that follow it and were dated anew
 */
public record Moves(List<Schedule.Moved> moved, List<String> waves) {}
