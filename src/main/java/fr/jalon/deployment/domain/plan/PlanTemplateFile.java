package fr.jalon.deployment.domain.plan;

import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a template of plans from YAML, strictly: every mistake is told, none is passed over. */
public final class PlanTemplateFile {

    private static final Set<String> TOP = Set.of("key", "title", "source", "plan", "entries", "operations");
    private static final Set<String> PLAN =
            Set.of("why", "starts-on", "audience", "problem", "benefit", "model", "model-why");
    private static final Set<String> ENTRY =
            Set.of("section", "kind", "title", "text", "needed", "obtained", "day", "result", "url");

    private static final Set<String> STEP = Set.of("name", "kind", "days", "after");

    private final List<String> mistakes = new ArrayList<>();

    private PlanTemplateFile() {}

    /** A template file that cannot be used; the message tells why. */
    public static final class Mistaken extends RuntimeException {

        Mistaken(String file, List<String> mistakes) {
            super(file + ": " + String.join("; ", mistakes));
        }
    }

    /** @throws Mistaken with everything that is wrong */
    public static PlanTemplate read(String yaml, String file) {
        PlanTemplateFile reader = new PlanTemplateFile();
        PlanTemplate template = null;
        try {
            template = reader.template(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        } catch (YAMLException | ClassCastException unreadable) {
            reader.mistakes.add("not readable: " + unreadable.getMessage());
        }
        if (!reader.mistakes.isEmpty()) {
            throw new Mistaken(file, reader.mistakes);
        }
        return template;
    }

    private PlanTemplate template(Map<?, ?> top) {
        onlyKnown(top, TOP, "the file");
        Map<?, ?> title = map(top, "title");
        String key = text(top, "key");
        if (key == null || title.get("fr") == null || title.get("en") == null || text(top, "source") == null) {
            mistakes.add("key, title (fr and en) and source are needed");
            return null;
        }
        List<PlanTemplate.Line> lines = new ArrayList<>();
        List<?> entries = list(top, "entries");
        for (int at = 0; at < entries.size(); at++) {
            entry((Map<?, ?>) entries.get(at), "entry " + (at + 1), lines);
        }
        return new PlanTemplate(
                key,
                new LocalizedText(title.get("fr").toString(), title.get("en").toString()),
                text(top, "source"),
                words(map(top, "plan"), title.get("fr").toString()),
                lines,
                steps(list(top, "operations")));
    }

    private List<PlanTemplate.Step> steps(List<?> written) {
        List<PlanTemplate.Step> steps = new ArrayList<>();
        for (Object one : written) {
            Map<?, ?> step = (Map<?, ?>) one;
            String where = "operation " + (steps.size() + 1);
            onlyKnown(step, STEP, where);
            BigDecimal days = amount(step, "days", where);
            List<String> after =
                    list(step, "after").stream().map(Object::toString).toList();
            List<String> before = steps.stream().map(PlanTemplate.Step::name).toList();
            if (text(step, "name") == null || text(step, "kind") == null || !before.containsAll(after)) {
                mistakes.add(where + ": name, kind, and what it waits for before it are needed");
            }
            Operation.Kind kind = constant(Operation.Kind.class, text(step, "kind"), where);
            steps.add(new PlanTemplate.Step(text(step, "name"), kind, days == null ? BigDecimal.ZERO : days, after));
        }
        return steps;
    }

    private static List<?> list(Map<?, ?> of, String key) {
        return of.get(key) instanceof List<?> written ? written : List.of();
    }

    private PlanWords words(Map<?, ?> plan, String title) {
        onlyKnown(plan, PLAN, "plan");
        Proposition proposition = new Proposition(text(plan, "audience"), text(plan, "problem"), text(plan, "benefit"));
        PlanWords words = new PlanWords(
                title,
                text(plan, "why"),
                date(plan, "starts-on", "plan"),
                proposition,
                constant(ScalingModel.class, text(plan, "model"), "plan"),
                text(plan, "model-why"));
        try {
            return words.check();
        } catch (RuleViolation broken) {
            mistakes.add("plan: " + broken.getMessage());
            return words;
        }
    }

    private void entry(Map<?, ?> written, String where, List<PlanTemplate.Line> lines) {
        onlyKnown(written, ENTRY, where);
        PlanSection section = constant(PlanSection.class, text(written, "section"), where);
        if (section == null) {
            mistakes.add(where + ": section is needed");
            return;
        }
        EntryWords words = new EntryWords(
                constant(EntryKind.class, text(written, "kind"), where),
                text(written, "title"),
                text(written, "text"),
                amount(written, "needed", where),
                amount(written, "obtained", where),
                date(written, "day", where),
                text(written, "result"),
                text(written, "url"),
                null);
        try {
            lines.add(new PlanTemplate.Line(section, words).checked());
        } catch (RuleViolation broken) {
            mistakes.add(where + ": " + broken.getMessage());
        }
    }

    private void onlyKnown(Map<?, ?> map, Set<String> known, String where) {
        Set<String> unknown = new TreeSet<>();
        map.keySet().stream()
                .map(Object::toString)
                .filter(key -> !known.contains(key))
                .forEach(unknown::add);
        if (!unknown.isEmpty()) {
            mistakes.add(where + ": unknown " + String.join(", ", unknown));
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type, String written, String where) {
        if (written == null) {
            return null;
        }
        String name = written.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    mistakes.add(where + ": no such word as " + written);
                    return null;
                });
    }

    private PartialDate date(Map<?, ?> map, String key, String where) {
        String written = text(map, key);
        if (written == null) {
            return null;
        }
        return PartialDate.read(written).orElseGet(() -> {
            mistakes.add(where + ": " + written + " is not a date; write it in quotes");
            return null;
        });
    }

    private BigDecimal amount(Map<?, ?> map, String key, String where) {
        try {
            return text(map, key) == null ? null : new BigDecimal(text(map, key));
        } catch (NumberFormatException wrong) {
            mistakes.add(where + ": " + text(map, key) + " is not a number");
            return null;
        }
    }

    private static Map<?, ?> map(Map<?, ?> of, String key) {
        return of.get(key) instanceof Map<?, ?> found ? found : Map.of();
    }

    private static String text(Map<?, ?> of, String key) {
        Object found = of.get(key);
        return found == null ? null : found.toString().strip();
    }
}
