package fr.jalon.deployment.domain.indicator;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an indicator measures and how.
 *
 * @param nature what its figures are; guessed from its unit where nobody says
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
        Nature nature,
        String source,
        String method,
        String feeder,
        Frequency frequency,
        Stage stage,
        BigDecimal baseline,
        BigDecimal ceiling,
        List<Target> targets) {

    public Definition {
        name = strip(name);
        unit = strip(unit);
        source = strip(source);
        nature = nature == null ? Nature.guess(name, unit) : nature;
        targets = List.copyOf(targets);
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
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
        if (!nature.isOnItsSide(amount)) {
            throw RuleViolation.of("below-zero", "amount", Message.of("measures.fault.negative"));
        }
        if (!nature.isWholeEnough(amount)) {
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
        need(baseline == null || nature.canBe(baseline), "baseline", "baseline-possible", broken);
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
