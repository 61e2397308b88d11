package fr.jalon.deployment.domain.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The last figures of an indicator by territory, as a map can show them. What is said of a département stands; where
 * nothing is, those of its communes are added up. The figure of a region or of an EPCI is never spread over départements:
 * it stands beside the map.
 *
 * @param departements by code
 * @param elsewhere what has no tile, by code
 */
public record TerritoryFigures(Map<String, Figure> departements, List<Measure> elsewhere) {

    /**
     * @param day of the last of its measures; null for what is counted now
     * @param communes how many were added up; 0 when it was measured itself
     */
    public record Figure(BigDecimal amount, LocalDate day, int communes) {

        private static Figure of(Measure measure, int communes) {
            return new Figure(measure.amount(), measure.day(), communes);
        }

        private Figure plus(Figure other) {
            return new Figure(
                    amount.add(other.amount), day.isAfter(other.day) ? day : other.day, communes + other.communes);
        }
    }

    /**
     * @param latest the last measure of each territory
     * @param adds whether figures of communes make one of their département: rates do not
     */
    public static TerritoryFigures of(List<Measure> latest, boolean adds) {
        Map<String, Figure> own = new TreeMap<>();
        Map<String, Figure> sums = new TreeMap<>();
        List<Measure> elsewhere = new ArrayList<>();
        for (Measure one : latest) {
            String departement = one.departement();
            if (one.territory().startsWith("DEP-")) {
                own.put(departement, Figure.of(one, 0));
            } else if (departement != null && adds) {
                sums.merge(departement, Figure.of(one, 1), Figure::plus);
            } else {
                elsewhere.add(one);
            }
        }
        sums.forEach(own::putIfAbsent);
        elsewhere.sort(Comparator.comparing(Measure::territory));
        return new TerritoryFigures(own, List.copyOf(elsewhere));
    }

    /** Of several indicators that count the same thing. */
    public static TerritoryFigures sum(List<TerritoryFigures> all) {
        Map<String, Figure> departements = new TreeMap<>();
        Map<String, Measure> elsewhere = new TreeMap<>();
        for (TerritoryFigures one : all) {
            one.departements.forEach((code, figure) -> departements.merge(code, figure, Figure::plus));
            one.elsewhere.forEach(measure -> elsewhere.merge(measure.territory(), measure, TerritoryFigures::plus));
        }
        return new TerritoryFigures(departements, List.copyOf(elsewhere.values()));
    }

    private static Measure plus(Measure one, Measure other) {
        LocalDate last = one.day().isAfter(other.day()) ? one.day() : other.day();
        return new Measure(last, one.territory(), one.amount().add(other.amount()), null);
    }

    public boolean isEmpty() {
        return departements.isEmpty() && elsewhere.isEmpty();
    }
}
