package fr.jalon.deployment.domain.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param beside how many communes are measured too, and not added: what is said of the département stands
     */
    public record Figure(BigDecimal amount, LocalDate day, int communes, int beside) {

        private static Figure of(Measure measure, int communes) {
            return new Figure(measure.amount(), measure.day(), communes, 0);
        }

        private Figure beside(int more) {
            return new Figure(amount, day, communes, more);
        }

        private Figure plus(Figure other) {
            return new Figure(
                    amount.add(other.amount),
                    day.isAfter(other.day) ? day : other.day,
                    communes + other.communes,
                    beside + other.beside);
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
        sums.forEach((departement, sum) -> own.merge(departement, sum, (said, added) -> said.beside(added.communes())));
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

    /**
     * Of what is on the map; of what is beside it where the map is blank. Empty where one of them may lie in another, so
     * that it would count twice.
     */
    public Optional<BigDecimal> total() {
        if (!departements.isEmpty()) {
            return departements.values().stream().map(Figure::amount).reduce(BigDecimal::add);
        }
        boolean apart = elsewhere.stream()
                        .map(one -> one.territory().split("-", 2)[0])
                        .distinct()
                        .count()
                == 1;
        return apart ? elsewhere.stream().map(Measure::amount).reduce(BigDecimal::add) : Optional.empty();
    }

    public boolean isEmpty() {
        return departements.isEmpty() && elsewhere.isEmpty();
    }
}
