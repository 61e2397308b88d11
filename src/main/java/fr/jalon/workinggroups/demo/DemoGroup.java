package fr.jalon.workinggroups.demo;

import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.Circle;
import fr.jalon.workinggroups.domain.Entry;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import fr.jalon.workinggroups.domain.mandate.MandateField;
import fr.jalon.workinggroups.domain.mandate.MandateWords;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One entry of {@code demo/groups.yaml}, read by the names the file explains. */
record DemoGroup(Map<?, ?> entry) {

    String text(String key) {
        return text(entry, key);
    }

    static String text(Map<?, ?> of, String key) {
        Object found = of.get(key);
        return found == null ? "" : found.toString().strip();
    }

    @SuppressWarnings("unchecked")
    List<Map<?, ?>> list(String key) {
        return entry.get(key) instanceof List<?> found ? (List<Map<?, ?>>) found : List.of();
    }

    /** Empty where there is none. */
    Map<?, ?> part(String key) {
        return entry.get(key) instanceof Map<?, ?> found ? found : Map.of();
    }

    static <E extends Enum<E>> E constant(Class<E> type, Object written) {
        return written == null
                ? null
                : Enum.valueOf(type, written.toString().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static <E extends Enum<E>> Set<E> constants(Class<E> type, Object written) {
        EnumSet<E> found = EnumSet.noneOf(type);
        if (written instanceof List<?> several) {
            several.forEach(each -> found.add(constant(type, each)));
        }
        return found;
    }

    List<Circle> circles() {
        return list("circles").stream()
                .map(circle -> new Circle(
                        constant(CircleKind.class, circle.get("kind")),
                        constant(Entry.class, circle.get("entry")),
                        (Integer) circle.get("capacity"),
                        text(circle, "composition")))
                .toList();
    }

    MandateWords mandate() {
        Map<?, ?> mandate = part("mandate");
        Map<MandateField, String> texts = new EnumMap<>(MandateField.class);
        if (mandate.get("texts") instanceof Map<?, ?> said) {
            said.forEach((field, text) -> texts.put(constant(MandateField.class, field), text.toString()));
        }
        return new MandateWords(
                text(mandate, "number"),
                text(mandate, "reference"),
                (Integer) mandate.get("months"),
                texts,
                constants(StakeholderClass.class, mandate.get("classes")),
                constants(Skill.class, mandate.get("skills")));
    }

    LocalDate validatedOn() {
        String day = text(part("mandate"), "validated-on");
        return day.isEmpty() ? null : LocalDate.parse(day.substring(0, 10));
    }
}
