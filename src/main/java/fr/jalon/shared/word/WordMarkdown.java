package fr.jalon.shared.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** Paragraphs of a Word document, whoever wrote it, as the Markdown that says the same. */
public final class WordMarkdown {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> counted = new HashMap<>();
    private boolean listed;

    /** One that says nothing is left out. */
    public void add(XWPFParagraph paragraph) {
        String words = words(paragraph).strip();
        if (words.isEmpty()) {
            return;
        }
        boolean was = listed;
        listed = paragraph.getNumID() != null;
        text.append(text.isEmpty() ? "" : was && listed ? "\n" : "\n\n");
        text.append(listed ? sign(paragraph) : "").append(words);
    }

    public String text() {
        return text.toString();
    }

    private String sign(XWPFParagraph paragraph) {
        BigInteger level = paragraph.getNumIlvl() == null ? BigInteger.ZERO : paragraph.getNumIlvl();
        String in = "  ".repeat(level.intValue());
        String shown = paragraph.getNumLevelText();
        if (!"decimal".equals(paragraph.getNumFmt()) || shown == null) {
            return in + "- ";
        }
        int number =
                counted.merge(paragraph.getNumID() + "/" + level, first(paragraph, level), (last, first) -> last + 1);
        return in + number + (shown.endsWith(")") ? ") " : ". ");
    }

    private static int first(XWPFParagraph paragraph, BigInteger level) {
        var numbering = paragraph.getDocument().getNumbering();
        BigInteger list = numbering.getAbstractNumID(paragraph.getNumID());
        for (CTLvl each : numbering.getAbstractNum(list).getCTAbstractNum().getLvlArray()) {
            if (each.getIlvl().equals(level) && each.isSetStart()) {
                return each.getStart().getVal().intValue();
            }
        }
        return 1;
    }

    /** Word cuts words into runs as it likes: the marks stand around all that look the same. */
    private static String words(XWPFParagraph paragraph) {
        StringBuilder all = new StringBuilder();
        StringBuilder same = new StringBuilder();
        String marks = "";
        for (XWPFRun run : paragraph.getRuns()) {
            String own = (run.isBold() ? "**" : "") + (run.isItalic() ? "*" : "");
            if (!own.equals(marks) && !run.text().isBlank()) {
                all.append(marked(same.toString(), marks));
                same.setLength(0);
                marks = own;
            }
            same.append(linked(paragraph, run));
        }
        return all.append(marked(same.toString(), marks)).toString();
    }

    private static String marked(String words, String marks) {
        String bare = words.strip();
        if (marks.isEmpty() || bare.isEmpty()) {
            return words;
        }
        int at = words.indexOf(bare);
        String end = new StringBuilder(marks).reverse().toString();
        return words.substring(0, at) + marks + bare + end + words.substring(at + bare.length());
    }

    private static String linked(XWPFParagraph paragraph, XWPFRun run) {
        XWPFHyperlink link =
                run instanceof XWPFHyperlinkRun linked ? linked.getHyperlink(paragraph.getDocument()) : null;
        return link == null || link.getURL() == null || run.text().isBlank()
                ? run.text()
                : "[" + run.text() + "](" + link.getURL() + ")";
    }
}
