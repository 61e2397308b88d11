package fr.jalon.deployment.domain.table;

import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rows of a sheet under their titles, in whatever order the columns stand; blank rows are passed over. */
public final class TitledRows {

    private TitledRows() {}

    /**
     * @param number as a person counts rows, from 1
     * @param cells stripped, by what their title means
     */
    public record Row(int number, Map<String, String> cells) {

        /** Empty where there is none. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** A day known to the day, as people and spreadsheets write it. */
        public Optional<LocalDate> day(String column) {
            String written = cell(column);
            String text = written.length() > 10 && written.charAt(10) == 'T' ? written.substring(0, 10) : written;
            return PartialDate.read(text).filter(PartialDate::isExact).map(PartialDate::earliest);
        }
    }

    /**
     * @param titles what a title means, by its folded form
     * @param needed meanings that cannot be left out
     * @param words first part of the keys of the refusals
     * @throws RuleViolation on field {@code file} when there is no row, or a needed column is missing
     */
    public static List<Row> read(
            List<List<String>> sheet, Map<String, String> titles, Collection<String> needed, String words) {
        Map<String, Integer> columns = null;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            List<String> row = sheet.get(i);
            if (row.stream().allMatch(cell -> cell == null || cell.isBlank())) {
                continue;
            }
            if (columns == null) {
                columns = columns(row, titles);
                if (!columns.keySet().containsAll(needed)) {
                    throw RuleViolation.of("columns-missing", "file", Message.of(words + ".columns-missing"));
                }
            } else {
                rows.add(row(i + 1, row, columns));
            }
        }
        if (columns == null) {
            throw RuleViolation.of("no-rows", "file", Message.of(words + ".no-rows"));
        }
        return rows;
    }

    private static Map<String, Integer> columns(List<String> row, Map<String, String> titles) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String meaning = titles.get(folded(row.get(i)));
            if (meaning != null) {
                columns.putIfAbsent(meaning, i);
            }
        }
        return columns;
    }

    private static Row row(int number, List<String> row, Map<String, Integer> columns) {
        Map<String, String> cells = new HashMap<>();
        columns.forEach((meaning, at) -> {
            String cell = at >= row.size() ? null : row.get(at);
            cells.put(meaning, cell == null ? "" : cell.strip());
        });
        return new Row(number, cells);
    }

    /** Lower case, without accents; one kind of apostrophe and of space. */
    public static String folded(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('’', '\'')
                        .replaceAll("[\\s\u00a0]+", " ")
                        .toLowerCase(Locale.ROOT);
    }
}
