package fr.jalon.shared.word;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * Writes Markdown into a Word document. A heading becomes a line in bold: the outline of the document is not the
 * writer's of one of its texts. A table becomes a line for each row.
 */
public final class MarkdownWord {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final WordLists lists;
    private final Supplier<XWPFParagraph> paragraphs;
    private final Consumer<XWPFRun> look;

    /**
     * @param paragraphs makes the next paragraph, where the text belongs
     * @param look font and size of the text around
     */
    public MarkdownWord(WordLists lists, Supplier<XWPFParagraph> paragraphs, Consumer<XWPFRun> look) {
        this.lists = lists;
        this.paragraphs = paragraphs;
        this.look = look;
    }

    /** @param markdown null for nothing */
    public void write(String markdown) {
        if (markdown != null) {
            PARSER.parse(markdown).accept(new Blocks());
        }
    }

    private final class Blocks extends AbstractVisitor {

        private Integer level;
        private BigInteger list;
        /** The item whose first paragraph bears its sign; what follows in it is only indented. */
        private boolean begins;

        @Override
        public void visit(BulletList bullets) {
            inList(bullets, lists.bullets());
        }

        @Override
        public void visit(OrderedList ordered) {
            Integer first = ordered.getMarkerStartNumber();
            inList(ordered, lists.numbered(first == null ? 1 : first, ordered.getMarkerDelimiter()));
        }

        private void inList(Node node, BigInteger its) {
            Integer levelAround = level;
            BigInteger around = list;
            level = levelAround == null ? 0 : Math.min(levelAround + 1, WordLists.LEVELS - 1);
            list = its;
            visitChildren(node);
            level = levelAround;
            list = around;
        }

        @Override
        public void visit(ListItem item) {
            begins = true;
            visitChildren(item);
            begins = false;
        }

        @Override
        public void visit(Paragraph paragraph) {
            runs(false).write(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            runs(true).write(heading);
        }

        @Override
        public void visit(BlockQuote quote) {
            visitChildren(quote);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            runs(false).lines(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            runs(false).lines(code.getLiteral());
        }

        /** People write words between angle brackets, which look like a tag. */
        @Override
        public void visit(HtmlBlock html) {
            runs(false).lines(html.getLiteral());
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                visitChildren(block);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                row(node);
            } else {
                visitChildren(node);
            }
        }

        private void row(Node row) {
            MarkdownRuns runs = runs(row.getParent() instanceof TableHead);
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell) {
                    runs.write(cell);
                    runs.text(cell.getNext() == null ? "" : " | ");
                }
            }
        }

        private MarkdownRuns runs(boolean bold) {
            XWPFParagraph paragraph = paragraphs.get();
            if (begins) {
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.valueOf(level));
                begins = false;
            } else if (level != null) {
                paragraph.setIndentationLeft(WordLists.STEP * (level + 1));
            }
            return new MarkdownRuns(paragraph, look, bold);
        }
    }
}
