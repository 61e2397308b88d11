package fr.jalon.deployment.domain.cycle;

import fr.jalon.deployment.domain.indicator.Amounts;
import fr.jalon.deployment.domain.table.RowFault;
import fr.jalon.deployment.domain.table.TitledRows;
import fr.jalon.deployment.domain.table.TitledRows.Row;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.Slug;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Operations of a cycle out of the rows of a file; one whose name is there already is said anew. A row that breaks a rule
 * is named with its line and why; the others count, as long as they do not wait for it.
 */
public final class OperationRows {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("operation", "name"),
            Map.entry("nom", "name"),
            Map.entry("name", "name"),
            Map.entry("nature", "kind"),
            Map.entry("kind", "kind"),
            Map.entry("jours", "days"),
            Map.entry("days", "days"),
            Map.entry("jours par unite", "per-unit"),
            Map.entry("days per unit", "per-unit"),
            Map.entry("attend", "after"),
            Map.entry("after", "after"),
            Map.entry("toutes les semaines", "weeks"),
            Map.entry("every weeks", "weeks"),
            Map.entry("en repond", "accountable"),
            Map.entry("accountable", "accountable"),
            Map.entry("realise", "responsible"),
            Map.entry("responsible", "responsible"),
            Map.entry("consulte", "consulted"),
            Map.entry("consulted", "consulted"),
            Map.entry("informe", "informed"),
            Map.entry("informed", "informed"));

    private static final Map<String, Operation.Kind> KINDS = Map.of(
            "technique", Operation.Kind.TECHNICAL,
            "technical", Operation.Kind.TECHNICAL,
            "metier", Operation.Kind.BUSINESS,
            "business", Operation.Kind.BUSINESS);

    private final Map<String, UUID> people;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final List<RowFault> faults = new ArrayList<>();

    /** @param people ids by folded name */
    private OperationRows(ReferenceCycle there, Map<String, UUID> people) {
        this.people = people;
        there.operations().forEach(one -> keys.put(TitledRows.folded(one.name()), one.key()));
    }

    /** What a file gives: the cycle as it would be, the operations that can be read, the rows that stay out. */
    public record Reading(ReferenceCycle cycle, List<Operation> read, List<RowFault> faults) {}

    private record Line(Row row, Operation operation) {}

    /** @param members who may answer for an operation */
    public static Reading read(
            List<List<String>> sheet, ReferenceCycle there, Map<String, UUID> people, Set<UUID> members) {
        OperationRows reader = new OperationRows(there, people);
        List<Row> rows = TitledRows.read(sheet, TITLES, List.of("name", "days"), "operations-file");
        rows.forEach(row -> reader.keys.computeIfAbsent(
                TitledRows.folded(row.cell("name")),
                name -> Slug.free(Slug.of(row.cell("name"), "operation"), reader.keys::containsValue)));
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            reader.operation(row, seen).ifPresent(operation -> lines.add(new Line(row, operation)));
        }
        return reader.checked(there, lines, members);
    }

    /** Rows that break a rule of the cycle go out one after the other, until what is left holds. */
    private Reading checked(ReferenceCycle there, List<Line> lines, Set<UUID> members) {
        List<Line> left = new ArrayList<>(lines);
        while (true) {
            ReferenceCycle cycle = there;
            for (Line line : left) {
                cycle = cycle.with(line.operation());
            }
            try {
                cycle.check(members);
                return new Reading(cycle, left.stream().map(Line::operation).toList(), List.copyOf(faults));
            } catch (RuleViolation refused) {
                if (!drop(left, refused)) {
                    throw refused;
                }
            }
        }
    }

    private boolean drop(List<Line> left, RuleViolation refused) {
        int before = left.size();
        refused.broken()
                .forEach(broken -> left.removeIf(line -> {
                    boolean his = line.operation().key().equals(broken.field());
                    if (his) {
                        faults.add(new RowFault(
                                line.row().number(), line.operation().name(), broken.explanation()));
                    }
                    return his;
                }));
        return left.size() < before;
    }

    private Optional<Operation> operation(Row row, Set<String> seen) {
        String name = row.cell("name");
        String kind = TitledRows.folded(row.cell("kind"));
        Optional<BigDecimal> days = Amounts.read(row.cell("days"));
        Optional<BigDecimal> perUnit = Amounts.read(row.cell("per-unit").isEmpty() ? "0" : row.cell("per-unit"));
        Optional<BigDecimal> weeks = Amounts.read(row.cell("weeks").isEmpty() ? "0" : row.cell("weeks"));
        Optional<String> stranger = strangers(row).findFirst();
        if (name.isEmpty() || !seen.add(TitledRows.folded(name))) {
            return fault(row, name, name.isEmpty() ? "name" : "twice");
        } else if (!kind.isEmpty() && !KINDS.containsKey(kind)) {
            return fault(row, row.cell("kind"), "kind");
        } else if (days.isEmpty() || perUnit.isEmpty()) {
            return fault(row, row.cell(days.isEmpty() ? "days" : "per-unit"), "days");
        } else if (weeks.filter(OperationRows::isWeeks).isEmpty()) {
            return fault(row, row.cell("weeks"), "weeks");
        } else if (stranger.isPresent()) {
            return fault(row, stranger.get(), "person");
        }
        Set<String> after = new HashSet<>();
        names(row.cell("after")).forEach(each -> after.add(keys.getOrDefault(TitledRows.folded(each), each)));
        return Optional.of(new Operation(
                keys.get(TitledRows.folded(name)),
                name,
                KINDS.getOrDefault(kind, Operation.Kind.BUSINESS),
                kept(days.get()),
                kept(perUnit.get()),
                after,
                weeks.get().intValue(),
                parts(row)));
    }

    /** As finely as it is kept, so that the same file says the same again. */
    private static BigDecimal kept(BigDecimal days) {
        return days.setScale(2, RoundingMode.HALF_UP);
    }

    private static boolean isWeeks(BigDecimal weeks) {
        return weeks.stripTrailingZeros().scale() <= 0
                && weeks.signum() >= 0
                && weeks.compareTo(BigDecimal.valueOf(104)) <= 0;
    }

    private Optional<Operation> fault(Row row, String written, String reason) {
        faults.add(new RowFault(row.number(), written, Message.of("operations-file.fault." + reason)));
        return Optional.empty();
    }

    private Stream<String> strangers(Row row) {
        return Stream.of("accountable", "responsible", "consulted", "informed")
                .flatMap(column -> names(row.cell(column)))
                .filter(name -> !people.containsKey(TitledRows.folded(name)));
    }

    private List<Part> parts(Row row) {
        List<Part> parts = new ArrayList<>();
        for (Raci raci : Raci.values()) {
            names(row.cell(raci.name().toLowerCase(Locale.ROOT)))
                    .map(name -> new Part(people.get(TitledRows.folded(name)), raci))
                    .forEach(parts::add);
        }
        return parts;
    }

    private static Stream<String> names(String cell) {
        return Stream.of(cell.split("[,;\\n]")).map(String::strip).filter(name -> !name.isEmpty());
    }
}
