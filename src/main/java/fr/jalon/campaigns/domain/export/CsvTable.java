package fr.jalon.campaigns.domain.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Values with separators: titles in the first line, nothing above. Has the mark without which spreadsheets mistake the
 * accents, the separator that those of the language expect, and no cell they could take for a formula.
 */
final class CsvTable {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n]");
    private static final Pattern QUOTED = Pattern.compile("[;,\"\\t\\r\\n]");

    private final Map<String, String> documents;
    private final ExportWords words;
    private final List<TableColumn> columns;
    private final String separator;

    CsvTable(ExportHead head, ExportWords words, List<TableColumn> columns) {
        this.documents = head.documents().stream()
                .collect(Collectors.toMap(ExportHead.Document::code, ExportHead.Document::title, (one, other) -> one));
        this.words = words;
        this.columns = columns;
        this.separator = words.isEnglish() ? "," : ";";
    }

    void write(Iterator<ExportedComment> comments, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 1 << 15);
        out.write('\uFEFF');
        line(out, columns.stream().map(column -> words.say(column.title())).toList());
        while (comments.hasNext()) {
            ExportedComment comment = comments.next();
            String document = documents.getOrDefault(comment.document(), comment.document());
            line(
                    out,
                    columns.stream()
                            .map(column -> column.cell(comment, document, words))
                            .toList());
        }
        out.flush();
    }

    private void line(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : separator);
            out.write(quoted(guarded(cells.get(i))));
        }
        out.write("\r\n");
    }

    /** An apostrophe before what would be a formula; our reader takes it off again. */
    private static String guarded(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
