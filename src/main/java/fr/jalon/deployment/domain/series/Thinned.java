package fr.jalon.deployment.domain.series;

import fr.jalon.deployment.domain.indicator.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * More points than a drawing has room for say nothing more. Of those that fall into the same column of it stay the highest
 * and the lowest, so that no peak is lost; the first and the last of all stay too.
 */
final class Thinned {

    private static final double COLUMN = 3;
    private static final int FEW = 120;

    private Thinned() {}

    /** @param series in the order of days. @param x where each stands */
    static List<Measure> of(List<Measure> series, ToDoubleFunction<Measure> x) {
        if (series.size() <= FEW) {
            return series;
        }
        Map<Long, List<Measure>> columns = new LinkedHashMap<>();
        series.forEach(one -> columns.computeIfAbsent((long) (x.applyAsDouble(one) / COLUMN), any -> new ArrayList<>())
                .add(one));
        Comparator<Measure> amount = Comparator.comparing(Measure::amount);
        Set<Measure> kept = new LinkedHashSet<>();
        kept.add(series.get(0));
        for (List<Measure> column : columns.values()) {
            kept.add(column.stream().min(amount).orElseThrow());
            kept.add(column.stream().max(amount).orElseThrow());
        }
        kept.add(series.get(series.size() - 1));
        return kept.stream().sorted(Comparator.comparing(Measure::day)).toList();
    }
}
