package fr.jalon.deployment.domain.indicator;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an indicator measures and how.
 *
 * @param source where the figures come from
 * @param method how they are made, or null
 * @param feeder who brings them, or null
 * @param stage on the way of a user, or null
 * @param baseline what it was before the standard, or null where nobody knows
 * @param ceiling the most it can reach, or null where nobody knows
 */
public record Definition(
        String name,
        String unit,
        String source,
        String method,
        String feeder,
        Frequency frequency,
        Stage stage,
        BigDecimal baseline,
        BigDecimal ceiling,
        List<Target> targets) {

    private static final List<String> RATES = List.of("%", "pour cent", "taux", "part d", "moyenne", "note d", "score");

    /** Units of what is weighed or averaged rather than counted. */
    private static final Pattern CUT = Pattern.compile(
            "€|euro|heure|jour|semaine|mois|minute|hour|day|week|month|hectare|kilom|m²|tonne|octet|million|millier|milliard"
                    + "|/|médian|average|ratio|indice|index|\\b(par|per|m|km|km2|ha|h|j|s|kg|t|ko|mo|go|to|kwh|mwh|gwh|etp|fte|ans?|années?|years?|mètres?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    public Definition {
        name = strip(name);
        unit = strip(unit);
        source = strip(source);
        targets = List.copyOf(targets);
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }

    /** Whether the figures of parts make the figure of the whole: numbers of things do, shares and rates do not. */
    public boolean adds() {
        String said = (unit + " " + name).toLowerCase(Locale.ROOT);
        return RATES.stream().noneMatch(said::contains);
    }

    /**
     * @param amount measured
     * @return whether it can be: what counts things is never below zero, a share or a rate may be. Nothing here tells a
     *     count from a difference, as a balance: that is refused too, and takes an indicator of each side
     */
    public boolean canBe(BigDecimal amount) {
        return amount.signum() >= 0 || !adds();
    }

    /** Whether it counts things, of which there is no half. */
    public boolean counts() {
        return adds() && !CUT.matcher(unit).find();
    }

    /** Whether it may have that many decimals: there is no half of a dataset, where there is one of a day or of a euro. */
    public boolean canBeCut(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return whole || !counts();
    }

    /** @throws RuleViolation on field {@code amount} when what is written is no figure it can have */
    public BigDecimal figure(String written) {
        BigDecimal amount = Amounts.read(written)
                .orElseThrow(() -> RuleViolation.of("amount", "amount", Message.of("measures.fault.amount")));
        check(amount);
        return amount;
    }

    /** @throws RuleViolation on field {@code amount} when it cannot have that figure */
    public void check(BigDecimal amount) {
        if (!canBe(amount)) {
            throw RuleViolation.of("below-zero", "amount", Message.of("measures.fault.negative"));
        }
        if (!canBeCut(amount)) {
            throw RuleViolation.of("whole-number", "amount", Message.of("measures.fault.whole"));
        }
    }

    public void check() {
        List<Broken> broken = new ArrayList<>();
        need(!name.isEmpty(), "name", "name-needed", broken);
        need(!unit.isEmpty(), "unit", "unit-needed", broken);
        need(!source.isEmpty(), "source", "source-needed", broken);
        need(frequency != null, "frequency", "frequency-needed", broken);
        need(ceiling == null || ceiling.signum() > 0, "ceiling", "ceiling-positive", broken);
        need(baseline == null || canBe(baseline) && canBeCut(baseline), "baseline", "baseline-possible", broken);
        Set<Object> days = new HashSet<>();
        need(targets.stream().allMatch(target -> days.add(target.dueOn())), "targets", "one-target-a-day", broken);
        need(
                ceiling == null
                        || targets.stream().allMatch(target -> target.amount().compareTo(ceiling) <= 0),
                "targets",
                "target-below-ceiling",
                broken);
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    private static void need(boolean held, String field, String rule, List<Broken> broken) {
        if (!held) {
            broken.add(new Broken(rule, field, Message.of("indicator." + rule)));
        }
    }
}
