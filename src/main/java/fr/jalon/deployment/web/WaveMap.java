package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.WaveLine;
import fr.jalon.deployment.domain.territory.TileMap;
import fr.jalon.deployment.domain.wave.WaveState;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where waves go: each département with the number of the first wave that covers it, in a pattern that tells how that wave
 * stands.
 *
 * @param first the wave of each, by code of département
 */
public record WaveMap(TileMap tiles, Map<String, WaveLine> first) {

    private static final Map<WaveState, Integer> LEVELS =
            new EnumMap<>(Map.of(WaveState.PLANNED, 1, WaveState.RUNNING, 3, WaveState.DONE, 4));

    /** Null where waves are about organisations only. */
    static WaveMap of(List<WaveLine> waves) {
        Map<String, String> numbers = new HashMap<>();
        Map<String, Integer> levels = new HashMap<>();
        Map<String, WaveLine> first = new TreeMap<>();
        for (WaveLine wave : waves) {
            for (String code : wave.codes()) {
                if (numbers.putIfAbsent(code, String.valueOf(wave.number())) == null) {
                    levels.put(code, LEVELS.get(wave.state()));
                    first.put(code, wave);
                }
            }
        }
        return numbers.isEmpty() ? null : new WaveMap(TileMap.marked(numbers, levels), first);
    }

    public int level(WaveState state) {
        return pattern(state);
    }

    /** Level of its pattern, on every map of waves. */
    static int pattern(WaveState state) {
        return LEVELS.get(state);
    }

    public WaveState[] states() {
        return WaveState.values();
    }
}
