package fr.jalon.workinggroups.domain.mandate;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is written in a version.
 *
 * @param number as printed, like {@code 0.2}
 * @param reference of the commission, like {@code CNIG 2025.12}, or empty
 * @param months how long it runs once validated; null when nobody knows
 * @param texts by field; those not said are left out
 * @param classes promised around the table
 * @param skills promised around the table
 */
public record MandateWords(
        String number,
        String reference,
        Integer months,
        Map<MandateField, String> texts,
        Set<StakeholderClass> classes,
        Set<Skill> skills) {

    private static final String NUMBER = "[vV]?[0-9][0-9A-Za-z.-]{0,18}";
    private static final int LONGEST = 20_000;

    public MandateWords {
        reference = reference == null ? "" : reference.strip();
        EnumMap<MandateField, String> said = new EnumMap<>(MandateField.class);
        texts.forEach((field, text) -> {
            if (text != null && !text.isBlank()) {
                said.put(field, text.strip().replace("\r\n", "\n"));
            }
        });
        texts = said;
        classes = Set.copyOf(classes);
        skills = Set.copyOf(skills);
    }

    void check() {
        if (number == null || !number.matches(NUMBER)) {
            throw RuleViolation.of("mandate-number", "number", Message.of("mandate.number-form"));
        }
        if (months != null && (months < 1 || months > 120)) {
            throw RuleViolation.of("mandate-months", "months", Message.of("mandate.months-range"));
        }
        texts.forEach((field, text) -> {
            if (text.length() > LONGEST) {
                throw RuleViolation.of(
                        "text-too-long", "texts[" + field + "]", Message.of("mandate.text-too-long", LONGEST));
            }
        });
    }

    /** @throws RuleViolation with every field the commission wants and does not find */
    void requireComplete() {
        List<RuleViolation.Broken> missing = Arrays.stream(MandateField.values())
                .filter(field -> field.isNeeded() && !texts.containsKey(field))
                .map(field -> new RuleViolation.Broken(
                        "mandate-incomplete", null, Message.of("mandate.field-missing", field)))
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolation(missing);
        }
    }
}
