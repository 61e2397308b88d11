package fr.jalon.deployment.domain.following;

import fr.jalon.deployment.domain.indicator.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Where an indicator was on the day of a bilan.
 *
 * @param amount the last measure of the whole; null where there was none
 * @param day of that measure; of the last one of a territory where there are no others
 * @param target the next one then, or the last
 * @param change of the amount since the bilan before; null where that one holds none in the same unit
 * @param since day of the bilan before, where there is a change to tell
 */
public record IndicatorFact(
        String code,
        String name,
        String unit,
        boolean northStar,
        BigDecimal amount,
        LocalDate day,
        BigDecimal baseline,
        Target target,
        BigDecimal ceiling,
        BigDecimal change,
        LocalDate since) {

    /** @param bilan what the bilan before holds; empty where it holds none. @param heldOn its day */
    public IndicatorFact after(List<IndicatorFact> bilan, LocalDate heldOn) {
        return bilan.stream()
                .filter(one -> one.code.equals(code) && one.unit.equals(unit))
                .filter(one -> one.amount != null && amount != null)
                .findFirst()
                .map(one -> changed(amount.subtract(one.amount), heldOn))
                .orElse(this);
    }

    private IndicatorFact changed(BigDecimal by, LocalDate from) {
        return new IndicatorFact(code, name, unit, northStar, amount, day, baseline, target, ceiling, by, from);
    }

    /** Key of the words that tell the change. */
    public String changeKey() {
        return change.signum() == 0 ? "deployment.bilan.unchanged" : "deployment.bilan.changed";
    }

    /** Only territories were measured. */
    public boolean byTerritoryOnly() {
        return amount == null && day != null;
    }
}
