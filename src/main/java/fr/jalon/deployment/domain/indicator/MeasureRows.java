package fr.jalon.deployment.domain.indicator;

import fr.jalon.deployment.domain.table.RowFault;
import fr.jalon.deployment.domain.table.TitledRows;
import fr.jalon.deployment.domain.table.TitledRows.Row;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final List<MeasureDay> taken = new ArrayList<>();
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

    /**
     * What a file holds.
     *
     * @param taken dates that say a month, a quarter or a year, and were taken as its last day
     */
    public record Reading(List<Line> lines, List<MeasureDay> taken, List<RowFault> faults) {}

    /** @throws RuleViolation when it has no such columns */
    public static Reading read(List<List<String>> rows, Map<String, Definition> known, LocalDate today) {
        MeasureRows reader = new MeasureRows(known, today);
        TitledRows.read(rows, TITLES, NEEDED, "measures").forEach(reader::row);
        return new Reading(List.copyOf(reader.lines), List.copyOf(reader.taken), List.copyOf(reader.faults));
    }

    /** What is refused names the column it was found in. */
    private void row(Row row) {
        String code = codes.get(TitledRows.folded(row.cell("indicator")));
        if (code == null) {
            fault(row.number(), row.cell("indicator"), Message.of("measures.fault.indicator"));
            return;
        }
        try {
            put(row, code);
        } catch (RuleViolation refused) {
            Broken why = refused.broken().get(0);
            fault(row.number(), row.cell(why.field()), why.explanation());
        }
    }

    private void put(Row row, String code) {
        MeasureDay said = MeasureDay.read(row.cell("day"));
        MeasureDay.check(said.day(), today);
        BigDecimal amount = known.get(code).figure(row.cell("amount"));
        String note = row.cell("note");
        add(
                row.number(),
                code,
                said,
                Measure.in(row.cell("territory"), said.day(), amount, note.isEmpty() ? null : note));
    }

    private void add(int number, String code, MeasureDay said, Measure measure) {
        Integer before = seen.putIfAbsent(code + " " + measure.territory() + " " + measure.day(), number);
        if (before == null) {
            lines.add(new Line(number, code, measure));
            if (said.isTaken()) {
                taken.add(said);
            }
        } else {
            String twice = measure.territory() == null ? "twice" : "twice-there";
            fault(number, measure.day().toString(), Message.of("measures.fault." + twice, String.valueOf(before)));
        }
    }

    private void fault(int number, String written, Message why) {
        faults.add(new RowFault(number, written, why));
    }
}
