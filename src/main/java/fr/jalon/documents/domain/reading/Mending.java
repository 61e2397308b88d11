package fr.jalon.documents.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a person says about headings goes before what the file says. */
final class Mending {

    private Mending() {}

    /** Block by block, so that an index means the same before and after. */
    static List<Block> of(List<Block> blocks, Map<Integer, Integer> levels) {
        List<Block> mended = new ArrayList<>(blocks);
        levels.forEach((index, level) -> {
            if (index >= 0 && index < mended.size()) {
                mended.set(index, mended(mended.get(index), level));
            }
        });
        return mended;
    }

    private static Block mended(Block block, int level) {
        if (block instanceof Block.Heading heading) {
            return level > 0 ? at(heading, level) : passage(heading);
        }
        return level > 0 && block instanceof Block.Passage passage && passage.likeHeading()
                ? heading(passage, level)
                : block;
    }

    private static Block at(Block.Heading was, int level) {
        return new Block.Heading(
                was.kind(), level, was.number(), was.title(), was.part(), was.page(), was.names(), was.notes());
    }

    private static Block passage(Block.Heading was) {
        String words = was.number().isEmpty() ? was.title() : was.number() + " " + was.title();
        Element html = new Element("p").appendChild(new Element("strong").text(words));
        return new Block.Passage(html, was.part(), was.page(), was.names(), was.notes(), true);
    }

    private static Block heading(Block.Passage was, int level) {
        String title = was.html().text().strip();
        return new Block.Heading(
                ClauseKind.SECTION, level, "", title, was.part(), was.page(), was.names(), was.notes());
    }
}
