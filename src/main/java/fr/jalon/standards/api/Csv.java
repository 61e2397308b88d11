package fr.jalon.standards.api;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;

/** Writes RFC 4180, and lets no spreadsheet take a text for a formula. */
final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private final Writer out;

    Csv(Writer out) {
        this.out = out;
    }

    void row(Collection<String> cells) throws IOException {
        String separator = "";
        for (String cell : cells) {
            out.write(separator);
            out.write(quoted(cell == null ? "" : cell));
            separator = ",";
        }
        out.write("\r\n");
    }

    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
