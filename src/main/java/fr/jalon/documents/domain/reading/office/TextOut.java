package fr.jalon.documents.domain.reading.office;

import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.ClauseKind;
import fr.jalon.documents.domain.reading.Part;
import java.util.List;
import org.jsoup.nodes.Element;

/** The text of an office file itself: each heading and passage becomes a block behind those there are. */
public abstract class TextOut implements Out {

    private final List<Block> blocks;

    protected TextOut(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Whether what comes now stands in the printed table of contents. */
    protected abstract boolean inContents();

    @Override
    public final void heading(int level, String number, Line line) {
        blocks.add(new Block.Heading(
                ClauseKind.SECTION, level, number, line.text(), part(), line.page(), line.names(), line.notes()));
        if (line.hasPicture() || line.html().selectFirst("div") != null) {
            Element rest = new Element("div");
            line.html().select("img, .no-picture, div").forEach(rest::appendChild);
            blocks.add(Block.Passage.of(rest).in(part()));
        }
    }

    @Override
    public final void passage(Element html, Line line, boolean likeHeading) {
        blocks.add(new Block.Passage(html, part(), line.page(), line.names(), line.notes(), likeHeading));
    }

    private Part part() {
        return inContents() ? Part.CONTENTS : Part.BODY;
    }
}
