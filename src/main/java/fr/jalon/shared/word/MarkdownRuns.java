package fr.jalon.shared.word;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of one paragraph, with their marks. A line that was typed as a line stays one. */
final class MarkdownRuns extends AbstractVisitor {

    private final XWPFParagraph paragraph;
    private final Consumer<XWPFRun> look;
    private int bold;
    private int italic;
    private String address;

    MarkdownRuns(XWPFParagraph paragraph, Consumer<XWPFRun> look, boolean bold) {
        this.paragraph = paragraph;
        this.look = look;
        this.bold = bold ? 1 : 0;
    }

    void write(Node words) {
        visitChildren(words);
    }

    void lines(String text) {
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) {
                lineBreak();
            }
            text(lines.get(at));
        }
    }

    void text(String words) {
        if (words.isEmpty()) {
            return;
        }
        XWPFRun run = address == null ? paragraph.createRun() : paragraph.createHyperlinkRun(address);
        look.accept(run);
        if (bold > 0) {
            run.setBold(true);
        }
        if (italic > 0) {
            run.setItalic(true);
        }
        if (address != null) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        run.setText(WordText.printable(words));
    }

    private void lineBreak() {
        paragraph.createRun().addBreak();
    }

    @Override
    public void visit(Text words) {
        text(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        text(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        lineBreak();
    }

    @Override
    public void visit(HardLineBreak end) {
        lineBreak();
    }

    @Override
    public void visit(StrongEmphasis strong) {
        bold++;
        visitChildren(strong);
        bold--;
    }

    @Override
    public void visit(Emphasis emphasis) {
        italic++;
        visitChildren(emphasis);
        italic--;
    }

    /** An address that leads nowhere is words. */
    @Override
    public void visit(Link link) {
        Optional<String> leads = WordText.address(link.getDestination());
        address = leads.orElse(null);
        visitChildren(link);
        address = null;
    }
}
