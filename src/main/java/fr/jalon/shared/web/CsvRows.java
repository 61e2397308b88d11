package fr.jalon.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.regex.Pattern;

/** Writes RFC 4180, and lets no spreadsheet take a text for a formula. */
public final class CsvRows {

    private static final String FORMULA = "=+-@\t\r";

    /** A number is no formula, and has to come back as it went. */
    private static final Pattern NUMBER = Pattern.compile("-\\d+([.,]\\d+)?");

    private final Writer out;

    public CsvRows(Writer out) {
        this.out = out;
    }

    public void row(Collection<String> cells) {
        try {
            String separator = "";
            for (String cell : cells) {
                out.write(separator);
                out.write(quoted(cell == null ? "" : cell));
                separator = ",";
            }
            out.write("\r\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty()
                && FORMULA.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        String safe = formula ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
