package fr.jalon.deployment.application.indicators;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The cells of a CSV or of the first sheet of an ODS, as text, row by row. */
final class SheetRows {

    private static final int LARGEST = 20_000_000;
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_CELLS = 5_000_000;

    private SheetRows() {}

    /** @throws RuleViolation when it is neither, or too large */
    static List<List<String>> read(String name, byte[] content) {
        if (content.length == 0 || content.length > LARGEST) {
            throw RuleViolation.of("file-size", "file", Message.of("measures.file-size"));
        }
        try {
            List<List<String>> rows =
                    name.toLowerCase(Locale.ROOT).endsWith(".ods") ? ods(content) : csv(text(content));
            if (rows.size() > MOST_ROWS) {
                throw RuleViolation.of("file-size", "file", Message.of("measures.file-size"));
            }
            return rows;
        } catch (IOException | java.io.UncheckedIOException | IllegalStateException unreadable) {
            throw RuleViolation.of("unreadable-file", "file", Message.of("measures.unreadable"));
        }
    }

    private static List<List<String>> ods(byte[] content) throws IOException {
        List<Sheet> sheets = sheets(content);
        if (sheets.isEmpty() || sheets.get(0).getMaxRows() == 0 || sheets.get(0).getMaxColumns() == 0) {
            return List.of();
        }
        if ((long) sheets.get(0).getMaxRows() * sheets.get(0).getMaxColumns() > MOST_CELLS) {
            throw RuleViolation.of("file-size", "file", Message.of("measures.file-size"));
        }
        Range cells = sheets.get(0).getDataRange();
        return Arrays.stream(cells.getValues()).map(SheetRows::row).toList();
    }

    /** The library refuses what it cannot read in many ways of its own. */
    private static List<Sheet> sheets(byte[] content) throws IOException {
        try {
            return new SpreadSheet(new ByteArrayInputStream(content)).getSheets();
        } catch (RuntimeException refused) {
            throw new IOException(refused);
        }
    }

    private static List<String> row(Object[] values) {
        return Arrays.stream(values).map(SheetRows::cell).toList();
    }

    private static String cell(Object value) {
        if (value instanceof Number number) {
            return new java.math.BigDecimal(number.toString())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    /** What is no UTF-8 comes from a French spreadsheet of old. */
    private static String text(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException old) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static List<List<String>> csv(String text) throws IOException {
        String head = text.lines().findFirst().orElse("");
        char separator = Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(
                        each -> head.chars().filter(c -> c == each).count()))
                .orElse(';');
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.DEFAULT)
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
        }
        return rows;
    }
}
