package fr.jalon.deployment.domain.indicator;

import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Measures out of the rows of a file: columns {@code indicateur}, {@code date}, {@code valeur} and perhaps {@code note},
 * in any order, in French or in English. A row that cannot be read is named with its line and why; the others count.
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
            Map.entry("note", "note"),
            Map.entry("remarque", "note"),
            Map.entry("commentaire", "note"));

    private final Map<String, String> codes = new HashMap<>();
    private final LocalDate today;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** @param known codes of the indicators of the standard, and their names */
    private MeasureRows(Map<String, String> known, LocalDate today) {
        known.forEach((code, name) -> {
            codes.put(folded(code), code);
            codes.putIfAbsent(folded(name), code);
        });
        this.today = today;
    }

    /** A measure that can be taken in. */
    public record Line(int number, String code, Measure measure) {}

    /** @param line as a person counts them, from 1 with the titles */
    public record Fault(int line, String written, Message reason) {}

    /** What a file holds. */
    public record Reading(List<Line> lines, List<Fault> faults) {}

    /** @throws RuleViolation when it has no such columns */
    public static Reading read(List<List<String>> rows, Map<String, String> known, LocalDate today) {
        MeasureRows reader = new MeasureRows(known, today);
        boolean titled = false;
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.stream().allMatch(cell -> cell == null || cell.isBlank())) {
                continue;
            }
            if (titled) {
                reader.row(i + 1, row);
            } else {
                reader.titles(row);
                titled = true;
            }
        }
        if (!titled) {
            throw RuleViolation.of("no-rows", "file", Message.of("measures.no-rows"));
        }
        return new Reading(List.copyOf(reader.lines), List.copyOf(reader.faults));
    }

    private void titles(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            String meaning = TITLES.get(folded(row.get(i)));
            if (meaning != null) {
                columns.putIfAbsent(meaning, i);
            }
        }
        if (!columns.keySet().containsAll(List.of("indicator", "day", "amount"))) {
            throw RuleViolation.of("columns-missing", "file", Message.of("measures.columns-missing"));
        }
    }

    private void row(int number, List<String> row) {
        String indicator = cell(row, "indicator");
        String code = codes.get(folded(indicator));
        Optional<LocalDate> day = day(cell(row, "day"));
        var amount = Amounts.read(cell(row, "amount"));
        if (code == null) {
            fault(number, indicator, "indicator");
        } else if (day.isEmpty()) {
            fault(number, cell(row, "day"), "day");
        } else if (day.get().isAfter(today)) {
            fault(number, cell(row, "day"), "future");
        } else if (amount.isEmpty()) {
            fault(number, cell(row, "amount"), "amount");
        } else {
            String note = cell(row, "note");
            add(number, code, new Measure(day.get(), amount.get(), note.isEmpty() ? null : note));
        }
    }

    private void add(int number, String code, Measure measure) {
        Integer before = seen.putIfAbsent(code + " " + measure.day(), number);
        if (before == null) {
            lines.add(new Line(number, code, measure));
        } else {
            faults.add(new Fault(
                    number, measure.day().toString(), Message.of("measures.fault.twice", String.valueOf(before))));
        }
    }

    private void fault(int number, String written, String reason) {
        faults.add(new Fault(number, written, Message.of("measures.fault." + reason)));
    }

    private static Optional<LocalDate> day(String written) {
        String text = written.length() > 10 && written.charAt(10) == 'T' ? written.substring(0, 10) : written;
        return PartialDate.read(text).filter(PartialDate::isExact).map(PartialDate::earliest);
    }

    private String cell(List<String> row, String column) {
        Integer at = columns.get(column);
        String cell = at == null || at >= row.size() ? null : row.get(at);
        return cell == null ? "" : cell.strip();
    }

    private static String folded(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
    }
}
