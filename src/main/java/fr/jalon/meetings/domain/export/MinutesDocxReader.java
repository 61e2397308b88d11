package fr.jalon.meetings.domain.export;

import fr.jalon.shared.word.WordMarkdown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Reads minutes in the shape of CNIG's model, whoever filled it in: parts are known by their words. */
public final class MinutesDocxReader {

    private static final Pattern ITEM = Pattern.compile("(\\d+)\\) ?(.*)");

    private final List<String> agenda = new ArrayList<>();
    private final List<String> animators = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> excused = new ArrayList<>();
    private final List<Parts> parts = new ArrayList<>();
    private final WordMarkdown deliverables = new WordMarkdown();
    private String reference = "";
    private String group = "";
    private String mode = "";
    private String object = "";
    private String slides = "";
    private String reread = "";
    private String validated = "";
    private String next = "";
    private boolean inAgenda;
    /** Where what is read next belongs; at first nowhere. */
    private WordMarkdown into = new WordMarkdown();

    private MinutesDocxReader() {}

    /** @throws IOException when it is no Word file */
    public static MinutesText read(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            MinutesDocxReader reader = new MinutesDocxReader();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    reader.table(table);
                } else if (element instanceof XWPFParagraph paragraph) {
                    reader.paragraph(paragraph);
                }
            }
            return reader.text();
        }
    }

    private MinutesText text() {
        return new MinutesText(
                reference,
                group,
                mode,
                object,
                agenda,
                slides,
                animators,
                people,
                excused,
                reread,
                validated,
                next,
                parts.stream().map(Parts::block).toList(),
                deliverables.text());
    }

    private void paragraph(XWPFParagraph paragraph) {
        String text = paragraph.getText().strip();
        if (text.isEmpty()) {
            return;
        }
        Matcher item = ITEM.matcher(text);
        if (starts(text, ModelWords.AGENDA)) {
            inAgenda = true;
        } else if (starts(text, ModelWords.SLIDES)) {
            slides = after(text, ModelWords.SLIDES);
        } else if (starts(text, ModelWords.PEOPLE)) {
            inAgenda = false;
        } else if (item.matches() && Integer.parseInt(item.group(1)) == parts.size() + 1) {
            parts.add(new Parts(item.group(2), new WordMarkdown(), new WordMarkdown(), new WordMarkdown()));
            into = last().summary();
        } else {
            part(paragraph, text);
        }
    }

    private record Parts(String title, WordMarkdown summary, WordMarkdown remarks, WordMarkdown decision) {

        MinutesText.Block block() {
            return new MinutesText.Block(title, summary.text(), remarks.text(), decision.text());
        }
    }

    private Parts last() {
        return parts.get(parts.size() - 1);
    }

    private void part(XWPFParagraph paragraph, String text) {
        if (inAgenda) {
            agenda.add(text.replaceFirst("^•\\u00a0", ""));
        } else if (!parts.isEmpty() && starts(text, ModelWords.REMARKS)) {
            into = last().remarks();
        } else if (!parts.isEmpty() && starts(text, ModelWords.DECISION)) {
            into = last().decision();
        } else if (starts(text, ModelWords.DELIVERABLES)) {
            into = deliverables;
        } else {
            into.add(paragraph);
        }
    }

    private void table(XWPFTable table) {
        String first = table.getRow(0).getCell(0).getText();
        if (starts(first, ModelWords.ANIMATORS)) {
            participants(table.getRow(0).getTableCells());
        } else {
            table.getRows().forEach(row -> row(row.getTableCells()));
        }
    }

    private void participants(List<XWPFTableCell> cells) {
        List<String> list = people;
        for (XWPFTableCell cell : cells) {
            for (String line : lines(cell)) {
                if (starts(line, ModelWords.EXCUSED)) {
                    list = excused;
                } else if (line.startsWith("•\u00a0")) {
                    animators.add(line.substring(2));
                } else if (!starts(line, ModelWords.ANIMATORS) && !starts(line, ModelWords.PARTICIPANTS)) {
                    list.add(line);
                }
            }
        }
    }

    private void row(List<XWPFTableCell> cells) {
        for (String line : lines(cells.get(0))) {
            if (starts(line, ModelWords.REFERENCE)) {
                reference = after(line, ModelWords.REFERENCE);
            } else if (starts(line, ModelWords.OBJECT)) {
                object = after(line, ModelWords.OBJECT);
            } else if (starts(line, ModelWords.REREAD)) {
                reread = cells.get(1).getText().strip();
            } else if (starts(line, ModelWords.VALIDATED)) {
                validated = cells.get(1).getText().strip();
            } else if (starts(line, ModelWords.NEXT)) {
                next = after(line, ModelWords.NEXT);
            } else if (line.startsWith("(") && line.endsWith(")")) {
                mode = line.substring(1, line.length() - 1);
            } else if (starts(line, ModelWords.GROUP)) {
                group = after(line, ModelWords.GROUP);
            }
        }
    }

    private static List<String> lines(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(paragraph -> paragraph.getText().strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean starts(String text, String words) {
        return plain(text).startsWith(plain(words).strip());
    }

    private static String after(String text, String words) {
        return text.substring(Math.min(text.length(), words.strip().length())).strip();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
