package fr.jalon.workinggroups.domain.table;

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

/** The cells of a file: CSV whatever its separator and encoding, or the first sheet of an OpenDocument spreadsheet. */
public final class Sheets {

    /** A list of people; nothing of that size is one. */
    private static final int LARGEST = 5 * 1024 * 1024;

    private Sheets() {}

    /** @throws RuleViolation on field {@code file} when it cannot be read */
    public static List<List<String>> rows(byte[] content) {
        if (content.length == 0) {
            throw refused("members.import.empty");
        }
        if (content.length > LARGEST) {
            throw refused("members.import.too-large");
        }
        try {
            return content.length > 3 && content[0] == 'P' && content[1] == 'K'
                    ? OdsRows.read(content)
                    : csv(text(content));
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof RuleViolation violation) {
                throw violation;
            }
            throw refused("members.import.unreadable");
        }
    }

    static RuleViolation refused(String key) {
        return RuleViolation.of("file-unreadable", "file", Message.of(key));
    }

    private static List<List<String>> csv(String text) throws IOException {
        if (text.indexOf('\0') >= 0) {
            throw refused("members.import.unreadable");
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
            rows.add(List.of(record.values()));
        }
        return rows;
    }

    /** The one the first lines use most. */
    private static char separator(String text) {
        String top = text.substring(0, Math.min(4000, text.length()));
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
