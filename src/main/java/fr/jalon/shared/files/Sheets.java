package fr.jalon.shared.files;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The cells of a list that somebody sends: CSV whatever its separator and encoding, or the first sheet of an OpenDocument
 * spreadsheet; what the content says counts, not the name.
 */
public final class Sheets {

    private Sheets() {}

    /**
     * What no list of a kind goes beyond.
     *
     * @param megabytes of the file; unpacked, twelve times that
     * @param columns what stands further right is passed over
     */
    public record Bounds(int megabytes, int rows, int columns) {

        long bytes() {
            return megabytes * 1024L * 1024;
        }

        long unpacked() {
            return 12 * bytes();
        }

        RuleViolation tooLarge() {
            return refused(Message.of("sheet.too-large", megabytes, rows));
        }
    }

    /** @throws RuleViolation on field {@code file} when it cannot be read */
    public static List<List<String>> rows(byte[] content, Bounds bounds) {
        if (content.length == 0) {
            throw refused(Message.of("sheet.empty"));
        }
        if (content.length > bounds.bytes()) {
            throw bounds.tooLarge();
        }
        try {
            return content.length > 3 && content[0] == 'P' && content[1] == 'K'
                    ? OdsRows.read(content, bounds)
                    : csv(text(content), bounds);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof RuleViolation violation) {
                throw violation;
            }
            throw unreadable();
        }
    }

    static RuleViolation unreadable() {
        return refused(Message.of("sheet.unreadable"));
    }

    private static RuleViolation refused(Message why) {
        return RuleViolation.of("file-unreadable", "file", why);
    }

    private static List<List<String>> csv(String text, Bounds bounds) throws IOException {
        if (text.indexOf('\0') >= 0) {
            throw unreadable();
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        List<List<String>> rows = new ArrayList<>();
        for (CSVRecord record : format.parse(new StringReader(text))) {
            if (rows.size() == bounds.rows()) {
                throw bounds.tooLarge();
            }
            rows.add(List.of(record.values()));
        }
        return rows;
    }

    /** The one its first line, the titles, uses most: further down stand sentences and decimal commas. */
    private static char separator(String text) {
        String top = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {';', ',', '\t'}) {
            long found = top.chars().filter(each -> each == candidate).count();
            if (found > most) {
                best = candidate;
                most = found;
            }
        }
        return best;
    }

    private static String text(byte[] content) {
        if (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        boolean marked = content.length > 2 && (content[0] & 0xFF) == 0xEF && (content[1] & 0xFF) == 0xBB;
        ByteBuffer bytes = marked ? ByteBuffer.wrap(content, 3, content.length - 3) : ByteBuffer.wrap(content);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException other) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }
}
