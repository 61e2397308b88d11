package fr.jalon.campaigns.domain.table.grid;

import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Values with separators, whichever separator it is. */
final class CsvReader {

    private static final int SAMPLE = 60_000;
    private static final Pattern GUARDED = Pattern.compile("''*[=+\\-@\\t\\r\\n]");

    private final Budget budget;

    CsvReader(Budget budget) {
        this.budget = budget;
    }

    Content read(String text) throws IOException {
        budget.text(text.length());
        String lines = text.startsWith("sep=") ? text.substring(Math.max(0, text.indexOf('\n') + 1)) : text;
        GridBuilder grid = GridBuilder.ofSheet(budget);
        try (CSVParser parser = format(separator(lines)).parse(new StringReader(lines))) {
            for (CSVRecord values : parser) {
                values.forEach(value -> grid.cell(1, 1, Words.clean(seen(value))));
                grid.endRow();
            }
        }
        return Content.of(java.util.List.of(grid.build(null)));
    }

    /** Without the apostrophe that keeps a spreadsheet from taking a text for a formula. */
    private static String seen(String value) {
        return GUARDED.matcher(value).lookingAt() ? value.substring(1) : value;
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.Builder.create(CSVFormat.DEFAULT)
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    /** The one that cuts the largest share of the lines into the same number of columns, and into many. */
    private static char separator(String text) {
        int end = Math.min(SAMPLE, text.length());
        int cut = end < text.length() ? Math.max(1, text.lastIndexOf('\n', end)) : end;
        String sample = text.substring(0, cut);
        return Stream.of(';', ',', '\t', '|')
                .max(Comparator.comparingDouble(separator -> regularity(sample, separator)))
                .orElse(';');
    }

    private static double regularity(String sample, char separator) {
        Map<Integer, Integer> lines = new HashMap<>();
        try (CSVParser parser = format(separator).parse(new StringReader(sample))) {
            for (CSVRecord values : parser) {
                lines.merge(values.size(), 1, Integer::sum);
            }
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return 0;
        }
        int all = lines.values().stream().mapToInt(Integer::intValue).sum();
        return lines.entrySet().stream()
                .mapToDouble(line -> line.getValue() * Math.min(12, line.getKey() - 1) / (double) all)
                .max()
                .orElse(0);
    }
}
