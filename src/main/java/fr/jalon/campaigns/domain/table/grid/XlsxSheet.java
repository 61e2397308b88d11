package fr.jalon.campaigns.domain.table.grid;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** One sheet of an Excel file. */
final class XlsxSheet implements Xml.Walker {

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    /** How letters are written that XML cannot hold, and an underscore that would look like the start of one. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private final SheetCells cells;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final Budget budget;
    private final StringBuilder value = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean inValue;
    private int phonetic;

    XlsxSheet(SheetCells cells, XlsxStrings strings, XlsxStyles styles, Budget budget) {
        this.cells = cells;
        this.strings = strings;
        this.styles = styles;
        this.budget = budget;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "row" -> {
                row = Xml.number(at, "r", row + 2, 2_000_000) - 1;
                column = -1;
            }
            case "c" -> startCell(at);
            case "v" -> inValue = true;
            case "rPh" -> phonetic++;
            case "t" -> inValue = phonetic == 0;
            case "mergeCell" -> merge(String.valueOf(Xml.attribute(at, "ref")));
            default -> {}
        }
    }

    private void startCell(XMLStreamReader at) {
        Matcher place = PLACE.matcher(String.valueOf(Xml.attribute(at, "r")));
        column = place.matches() ? index(place.group(1)) : column + 1;
        type = String.valueOf(Xml.attribute(at, "t"));
        style = Xml.number(at, "s", -1, 70_000);
        value.setLength(0);
    }

    private static int index(String letters) {
        int index = 0;
        for (char letter : letters.toCharArray()) {
            index = index * 26 + letter - 'A' + 1;
        }
        return index - 1;
    }

    private void merge(String ref) {
        Matcher range = RANGE.matcher(ref);
        if (range.matches()) {
            cells.merge(
                    Integer.parseInt(range.group(2)) - 1,
                    index(range.group(1)),
                    Integer.parseInt(range.group(4)) - 1,
                    index(range.group(3)));
        }
    }

    @Override
    public void text(String text) {
        if (inValue) {
            budget.text(text.length());
            value.append(text);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> phonetic--;
            case "c" -> {
                if (!value.isEmpty()) {
                    cells.put(row, column, shown(value.toString()));
                }
            }
            default -> {}
        }
    }

    private String shown(String raw) {
        return switch (type) {
            case "s" -> escaped(strings.at(raw.strip()));
            case "str", "inlineStr" -> escaped(raw);
            case "e" -> "";
            case "b" -> raw.equals("1") ? "VRAI" : "FAUX";
            default -> Numbers.shown(raw.strip(), styles.isDate(style));
        };
    }

    private static String escaped(String raw) {
        return raw.contains("_x") ? ESCAPE.matcher(raw).replaceAll(XlsxSheet::letter) : raw;
    }

    private static String letter(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
}
