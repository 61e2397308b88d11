package fr.jalon.deployment.domain.indicator;

import fr.jalon.deployment.domain.table.RowFault;
import fr.jalon.deployment.domain.table.TitledRows;
import fr.jalon.deployment.domain.table.TitledRows.Row;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures out of the rows of a file: columns {@code indicateur}, {@code date}, {@code valeur} and perhaps {@code note}
 * and {@code territoire}, in any order, in French or in English. A row that cannot be read is named with its line and why; the others count.
 */
public final class MeasureRows {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("indicateur", "indicator"),
            Map.entry("indicator", "indicator"),
            Map.entry("code", "indicator"),
            Map.entry("date", "day"),
            Map.entry("jour", "day"),
            Map.entry("day", "day"),
            Map.entry("valeur", "amount"),
            Map.entry("value", "amount"),
            Map.entry("mesure", "amount"),
            Map.entry("territoire", "territory"),
            Map.entry("territory", "territory"),
            Map.entry("note", "note"),
            Map.entry("remarque", "note"),
            Map.entry("commentaire", "note"));

    private static final List<String> NEEDED = List.of("indicator", "day", "amount");

    private final Map<String, Definition> known;
    private final Map<String, String> codes = new HashMap<>();
    private final LocalDate today;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    /** @param known the indicators of the standard, by their code */
    private MeasureRows(Map<String, Definition> known, LocalDate today) {
        this.known = known;
        known.forEach((code, about) -> {
            codes.put(TitledRows.folded(code), code);
            codes.putIfAbsent(TitledRows.folded(about.name()), code);
        });
        this.today = today;
    }

    /** A measure that can be taken in. */
    public record Line(int number, String code, Measure measure) {}

    /** What a file holds. */
    public record Reading(List<Line> lines, List<RowFault> faults) {}

    /** @throws RuleViolation when it has no such columns */
    public static Reading read(List<List<String>> rows, Map<String, Definition> known, LocalDate today) {
        MeasureRows reader = new MeasureRows(known, today);
        TitledRows.read(rows, TITLES, NEEDED, "measures").forEach(reader::row);
        return new Reading(List.copyOf(reader.lines), List.copyOf(reader.faults));
    }

    private void row(Row row) {
        int number = row.number();
        String indicator = row.cell("indicator");
        String code = codes.get(TitledRows.folded(indicator));
        Optional<LocalDate> day = row.day("day");
        var amount = Amounts.read(row.cell("amount"));
        if (code == null) {
            fault(number, indicator, "indicator");
        } else if (day.isEmpty()) {
            fault(number, row.cell("day"), "day");
        } else if (day.get().isAfter(today)) {
            fault(number, row.cell("day"), "future");
        } else if (amount.isEmpty()) {
            fault(number, row.cell("amount"), "amount");
        } else if (!known.get(code).canBe(amount.get())) {
            fault(number, row.cell("amount"), "negative");
        } else if (!known.get(code).canBeCut(amount.get())) {
            fault(number, row.cell("amount"), "whole");
        } else {
            put(row, code, day.get(), amount.get());
        }
    }

    private void put(Row row, String code, LocalDate day, BigDecimal amount) {
        String note = row.cell("note");
        try {
            add(row.number(), code, Measure.in(row.cell("territory"), day, amount, note.isEmpty() ? null : note));
        } catch (RuleViolation refused) {
            faults.add(new RowFault(
                    row.number(), row.cell("territory"), refused.broken().get(0).explanation()));
        }
    }

    private void add(int number, String code, Measure measure) {
        Integer before = seen.putIfAbsent(code + " " + measure.territory() + " " + measure.day(), number);
        if (before == null) {
            lines.add(new Line(number, code, measure));
        } else {
            String twice = measure.territory() == null ? "twice" : "twice-there";
            faults.add(new RowFault(
                    number, measure.day().toString(), Message.of("measures.fault." + twice, String.valueOf(before))));
        }
    }

    private void fault(int number, String written, String reason) {
        faults.add(new RowFault(number, written, Message.of("measures.fault." + reason)));
    }
}
