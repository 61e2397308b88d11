package fr.jalon.documents.domain.reading.office;

import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands before the first heading of a printed document is its cover, when it looks like one. */
public final class Cover {

    private Cover() {}

    public static List<Block> apart(List<Block> blocks) {
        int end = end(blocks);
        if (end == 0 || end == blocks.size() || !isCover(blocks, end)) {
            return blocks;
        }
        List<Block> sorted = new ArrayList<>(blocks);
        for (int i = 0; i < end; i++) {
            sorted.set(i, sorted.get(i).in(Part.FRONT));
        }
        return sorted;
    }

    private static int end(List<Block> blocks) {
        int end = 0;
        while (end < blocks.size() && blocks.get(end) instanceof Block.Passage passage && passage.part() == Part.BODY) {
            end++;
        }
        return end;
    }

    /** It has the title, or the text begins on another page, or with its table of contents. */
    private static boolean isCover(List<Block> blocks, int end) {
        boolean titled = blocks.subList(0, end).stream()
                .anyMatch(block -> block instanceof Block.Passage passage && isTitle(passage));
        Block first = blocks.get(end);
        Integer page = first instanceof Block.Heading heading ? heading.page() : null;
        return titled || first.part() == Part.CONTENTS || page != null && page > 1;
    }

    private static boolean isTitle(Block.Passage passage) {
        return passage.html().hasClass("title");
    }

    /** As printed on it, or else as the file says. */
    public static String title(List<Block> blocks, String otherwise) {
        String printed = blocks.stream()
                .takeWhile(Block.Passage.class::isInstance)
                .map(Block.Passage.class::cast)
                .filter(Cover::isTitle)
                .map(passage -> passage.html().text().strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" — "));
        return printed.isEmpty() || printed.length() > 200 ? otherwise : printed;
    }
}
